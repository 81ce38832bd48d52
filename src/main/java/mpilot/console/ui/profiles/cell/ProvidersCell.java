package mpilot.console.ui.profiles.cell;

import javafx.scene.control.Label;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.OverflowRow;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The providers as badges; none says what that means. */
final class ProvidersCell extends ProfileCell {
    /** So many most profiles have. */
    private static final int USUAL = 2;

    private final OverflowRow badges = new OverflowRow(() -> Chips.provider(""));
    private final Label none =
            Chips.state(
                    Text.of("profiles.nothing-allowed"), BootstrapIcons.SLASH_CIRCLE, Tone.DANGER);

    ProvidersCell() {
        badges.prepare(USUAL);
        setGraphic(badges);
    }

    @Override
    protected void show(ProfileRow row) {
        badges.show(row.providers());
        if (row.providers().isEmpty()) {
            showNode(none, none.getText());
            showDetail(Text.of("profiles.nothing-allowed-help"));
        } else {
            showNode(badges, badges.spoken());
            showDetail(null);
        }
    }
}
