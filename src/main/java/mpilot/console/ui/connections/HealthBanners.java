package mpilot.console.ui.connections;

import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Banner;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/** What the operator is to know of the gateway, in lines across the window while it is so. */
public final class HealthBanners extends VBox {
    /**
     * Shows {@code health}.
     *
     * @param cancel takes back what is under way
     * @param enterToken asks for another token
     */
    public HealthBanners(GatewayHealth health, Runnable cancel, Runnable enterToken) {
        setId("health");
        Banner retry = new Banner("retry-banner", BootstrapIcons.ARROW_REPEAT, Tone.WARNING);
        retry.offer(
                List.of(
                        Notice.plainAction(
                                "retry-cancel",
                                Text.of("health.cancel"),
                                Text.of("health.cancel-help"),
                                cancel)));
        health.retry().textProperty().subscribe(retry::say);
        Banner recovery = new Banner("recovery-banner", BootstrapIcons.HOURGLASS, Tone.NEUTRAL);
        recovery.offer(
                List.of(
                        Notice.plainAction(
                                "recovery-stop",
                                Text.of("health.stop"),
                                Text.of("health.stop-help"),
                                health.recovery()::stop)));
        health.recovery().textProperty().subscribe(recovery::say);
        Banner skew = new Banner("skew-banner", BootstrapIcons.CLOCK_HISTORY, Tone.WARNING);
        skew.offer(
                List.of(
                        Notice.plainAction(
                                "skew-dismiss",
                                Text.of("health.dismiss"),
                                Text.of("health.dismiss-help"),
                                () -> skew.say(""))));
        health.skewProperty().subscribe(skew::say);
        Banner token = new Banner("token-banner", BootstrapIcons.KEY, Tone.WARNING);
        token.offer(
                List.of(
                        Notice.plainAction(
                                "token-renew",
                                Text.of("token.another"),
                                Text.of("token.another-help"),
                                enterToken)));
        health.token().warningProperty().subscribe(token::say);
        getChildren().addAll(retry, recovery, token, skew);
    }
}
