package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.function.Function;

/** The screens that others are tried on are what they are called. */
class ScreensTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private <T> T of(String name, Function<ConsoleWindow, T> question) {
        Screen screen =
                Screens.all().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return stage.fx(() -> {
            try (Screen.Standing standing = screen.open(Theme.LIGHT, 1440, 900)) {
                return question.apply(standing.window());
            }
        });
    }

    @Test
    void noPlaceIsForgotten() {
        List<String> places = of("list", window -> window.session().shownPlace().ids());
        assertThat(Screens.PLACES).isEqualTo(places);
    }

    @Test
    void aListHasRowsAndAnEmptyOneHasNone() {
        assertThat(rows("list")).isEqualTo(25);
        assertThat(rows("list-empty")).isZero();
    }

    private int rows(String name) {
        Integer rows = of(name, window -> window.profiles().rowsProperty().get().size());
        return rows;
    }
}
