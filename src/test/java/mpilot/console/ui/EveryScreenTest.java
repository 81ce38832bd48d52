package mpilot.console.ui;

import mpilot.console.ui.kit.Theme;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;

/** What holds on every screen, in every theme. To open them takes longest, so each is once. */
class EveryScreenTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final List<ScreenCheck> checks =
            List.of(new SpokenCheck(), new FocusCheck(), new ContrastCheck());
    private final List<Screen> unsettled = new ArrayList<>();

    @Test
    void everyScreenCanBeReadHeardAndWalkedThroughByKeys() {
        for (Screen screen : Screens.all()) {
            stage.fx(() -> {
                try (Screen.Standing standing = screen.open(Theme.LIGHT, 1440, 900)) {
                    look(screen, standing);
                }
            });
        }
        SoftAssertions all = new SoftAssertions();
        all.assertThat(unsettled).as("work, or what stands over it, is missing").isEmpty();
        checks.forEach(check ->
                all.assertThat(check.faults()).as(check.getClass().getSimpleName()).isEmpty());
        all.assertAll();
    }

    private void look(Screen screen, Screen.Standing standing) {
        if (!isWhole(screen, standing)) {
            unsettled.add(screen);
        }
        for (Theme theme : Theme.values()) {
            standing.switchTo(theme);
            standing.roots()
                    .forEach(root -> checks.forEach(check -> check.look(root, screen, theme)));
        }
    }

    private static boolean isWhole(Screen screen, Screen.Standing standing) {
        return standing.window().isSettled() != screen.isWaiting()
                && standing.popups().count() == (screen.popups() ? 1 : 0);
    }
}
