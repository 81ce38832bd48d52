package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.VisibleText;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Names that hide what they are, in every text of a profile: the window writes them out wherever it
 * shows one, tells it to a screen reader or has it in a tooltip.
 */
class HostileNamesWindowTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "\\u001b[31mred,       \\u001B[31mred",
        "\\u009b31mred,        \\u009B31mred",
        "one\\r\\ntwo,         one\\u000D\\u000Atwo",
        "Invoice\\u202egnp.exe, Invoice\\u202Egnp.exe",
        "\\u2066a\\u2069b,     \\u2066a\\u2069b",
        "pay\\u200bpal,        pay\\u200Bpal",
        "\\ufeffadmin,         \\uFEFFadmin",
    })
    void everyPlaceTheInspectorAndTheExportWriteOutWhatIsHidden(String escaped, String visible) {
        List<AccessProfile> profiles = List.of(hostile(1, escaped), hostile(2, "b" + escaped));
        List<String> places = stage.fx(() -> placesOf(profiles));
        for (String place : places) {
            List<String> said =
                    said(
                            profiles,
                            (window, _) -> {
                                window.session().shownPlace().show(place);
                                window.session().inspectedProperty().set(profiles.getFirst());
                            });
            assertThat(said).as(place).anyMatch(text -> text.contains(visible));
            assertNothingHidden(place, said);
        }
        assertNothingHidden("export", said(profiles, Screens.pressing("#command-export")));
    }

    /** JavaFX fails at breaking such a line, and with it fails the window's layout. */
    @Test
    void textFromRightToLeftBreaksTheLayoutOfNoPlace() {
        String arabic = "ملف الوصول للإنتاج – الفريق الأول";
        List<AccessProfile> profiles = List.of(hostile(1, arabic), hostile(2, arabic));
        for (String place : stage.fx(() -> placesOf(profiles))) {
            List<String> said =
                    said(
                            profiles,
                            (window, _) -> {
                                profiles.forEach(window.session().compare()::add);
                                window.session().shownPlace().show(place);
                                window.session().inspectedProperty().set(profiles.getFirst());
                            });
            assertThat(said).as(place).anyMatch(text -> text.contains(arabic));
        }
    }

    private static List<String> placesOf(List<AccessProfile> profiles) {
        List<String> places = new ArrayList<>();
        Screen screen =
                new Screen(
                        "places",
                        profiles,
                        (window, _) -> places.addAll(window.session().shownPlace().ids()));
        screen.open(Theme.LIGHT, 1440, 900).close();
        return places;
    }

    private List<String> said(
            List<AccessProfile> profiles, BiConsumer<ConsoleWindow, FakeSource> steps) {
        return stage.fx(() -> {
            Screen screen = new Screen("hostile", profiles, steps);
            try (Screen.Standing standing = screen.open(Theme.LIGHT, 1440, 900)) {
                return Said.by(standing.scene().getRoot());
            }
        });
    }

    private static void assertNothingHidden(String where, List<String> said) {
        assertThat(
                        said.stream()
                                .filter(text ->
                                        text.codePoints().anyMatch(HostileNamesWindowTest::hides))
                                .map(VisibleText::of))
                .as(where)
                .isEmpty();
    }

    private static boolean hides(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n';
            case Character.FORMAT -> true;
            default -> false;
        };
    }

    private static AccessProfile hostile(int id, String text) {
        return ProfileFixtures.profile(
                """
                {'id': %1$d, 'name': '%2$s', 'description': '%2$s', 'tags': ['%2$s'],
                 'provider_configs': [{'provider_name': '%2$s', 'allowed_models': ['%2$s'],
                   'budgets': [{'id': '%2$s', 'max_limit': 1, 'current_usage': 2,
                     'scope': '%2$s', 'reset_duration': '%2$s'}]}],
                 'budgets': [{'max_limit': 1, 'current_usage': 2, 'scope': '%2$s',
                   'reset_duration': '%2$s', 'last_reset': '%2$s'}],
                 'mcp_servers': [{'mcp_server_id': '%2$s'}],
                 'mcp_tool_overrides': [{'mcp_client_id': '%2$s', 'tool_name': '%2$s',
                   'action': '%2$s'}],
                 'created_at': '%2$s', 'new_field': {'%2$s': '%2$s'}}\
                """
                        .formatted(id, text));
    }
}
