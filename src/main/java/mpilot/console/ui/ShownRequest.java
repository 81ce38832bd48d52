package mpilot.console.ui;

import mpilot.console.gateway.CurlCommand;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;
import mpilot.console.ui.kit.ClipboardText;
import mpilot.console.ui.profiles.PageInfo;
import mpilot.console.ui.profiles.ProfilesViewModel;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.function.Consumer;

/**
 * The request whose answer the list shows.
 *
 * @param profiles the list
 * @param endpoint where it was asked
 */
record ShownRequest(ProfilesViewModel profiles, GatewayEndpoint endpoint) {
    /** It for a shell, which takes the token from the environment. */
    String asCurl() {
        ProfileQuery query = profiles.shown().query();
        PageInfo page = profiles.pageProperty().get();
        boolean isPage = page != null && profiles.shown().atHandProperty().get() == null;
        return CurlCommand.of(
                endpoint,
                page != null && isPage
                        ? query.page(
                                (int) Math.min(page.limit(), ProfileQuery.MAX_LIMIT),
                                (int) Math.min(page.offset(), Integer.MAX_VALUE))
                        : query);
    }

    /** Gives it to {@code copy}, which puts it on the clipboard. */
    Command copyCommand(Consumer<ClipboardText> copy) {
        return Command.of(
                "copy-curl",
                CommandGroup.PROFILES,
                Text.of("shell.copy-curl"),
                Text.of("shell.copy-curl-help"),
                BootstrapIcons.TERMINAL,
                () -> copy.accept(new ClipboardText(asCurl(), Text.of("profiles.copied-curl"))));
    }
}
