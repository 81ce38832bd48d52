package mpilot.console.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.connection.Connection;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.Environment;
import mpilot.console.connection.Place;
import mpilot.console.connection.SavedConnection;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.TokenSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class SwitcherViewModelTest {
    private static final SavedConnection PRODUCTION =
            SavedConnection.of("Production", "https://gateway.example.com");
    private static final SavedConnection LAB =
            SavedConnection.of("Lab", "").withPlace(new Place("http://lab.local", "/api/p", true));
    private static final ConnectionList SAVED =
            ConnectionList.DEFAULT.add(PRODUCTION).add(LAB).move(PRODUCTION.id(), -1);

    private final List<SavedConnection> chosen = new ArrayList<>();

    private SwitcherViewModel on(String id) {
        Connection current =
                new Connection(
                                "Given\u202e",
                                GatewayEndpoint.of("http://given.example.com"),
                                Environment.OTHER,
                                TokenSource.NONE)
                        .savedAs(id);
        return new SwitcherViewModel(SAVED, current, chosen::add);
    }

    private static List<String> names(SwitcherViewModel switcher) {
        return switcher.entriesProperty().get().stream().map(ConnectionEntry::name).toList();
    }

    @Test
    void theSavedConnectionsAreThereInTheirOrderTheSandboxAmongThem() {
        SwitcherViewModel switcher = on(PRODUCTION.id());
        assertThat(names(switcher)).containsExactly("Production", "Sandbox", "Lab");
        assertThat(switcher.entriesProperty().get().stream().map(ConnectionEntry::current))
                .containsExactly(true, false, false);
        assertThat(switcher.entriesProperty().get().stream().map(ConnectionEntry::unprotected))
                .containsExactly(false, false, true);
        assertThat(switcher.entriesProperty().get().stream().map(ConnectionEntry::where))
                .containsExactly(
                        "https://gateway.example.com",
                        "On this machine, with sample profiles",
                        "http://lab.local");
    }

    @Test
    void aGatewayThatIsNotSavedStandsFirstWithNothingHidden() {
        SwitcherViewModel switcher = on("");
        assertThat(names(switcher)).hasSize(4).first().asString().doesNotContain("\u202e");
        assertThat(switcher.entriesProperty().get().getFirst().unprotected()).isTrue();
    }

    @Test
    void enterGoesToTheFirstOther() {
        SwitcherViewModel switcher = on(PRODUCTION.id());
        switcher.choose();
        assertThat(chosen).extracting(SavedConnection::name).containsExactly("Sandbox");
    }

    @Test
    void theCurrentOneIsNotOpenedAgain() {
        SwitcherViewModel switcher = on(PRODUCTION.id());
        switcher.selectedProperty().set(0);
        switcher.choose();
        assertThat(chosen).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            quoteCharacter = '`',
            textBlock =
                    """
                    lab             | Lab
                    LOCAL lab       | Lab
                    gateway.example | Production
                    sample          | Sandbox
                    `  `            | Production, Sandbox, Lab
                    other prod      | Production
                    nothing         | none
                    """)
    void whatIsTypedNarrowsByNamePlaceAndEnvironment(String typed, String found) {
        SwitcherViewModel switcher = on(LAB.id());
        switcher.filterProperty().set(typed);
        assertThat(names(switcher))
                .isEqualTo(found == null ? List.of() : List.of(found.split(", ", -1)));
        assertThat(switcher.selectedProperty().get()).isEqualTo(found == null ? -1 : 0);
    }

    @Test
    void theArrowsGoRoundAndNothingIsChosenWhereNothingMatches() {
        SwitcherViewModel switcher = on("");
        switcher.selectedProperty().set(0);
        switcher.move(-1);
        assertThat(switcher.selectedProperty().get()).isEqualTo(3);
        switcher.move(1);
        assertThat(switcher.selectedProperty().get()).isZero();
        switcher.filterProperty().set("nothing");
        switcher.move(1);
        switcher.choose();
        assertThat(chosen).isEmpty();
    }
}
