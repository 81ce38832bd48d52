package mpilot.console.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

class ConnectionListTest {
    private static final SavedConnection PROD =
            SavedConnection.of("Production", "https://gateway.example.com");
    private static final SavedConnection STAGING =
            SavedConnection.of("Staging", "https://staging.example.com");
    private static final SavedConnection LAB = SavedConnection.of("Lab", "http://127.0.0.1:8080");

    private final ConnectionList list = ConnectionList.DEFAULT.add(PROD).add(STAGING).add(LAB);

    @Test
    void theSandboxIsAlwaysThere() {
        assertThat(names(ConnectionList.DEFAULT)).containsExactly("Sandbox");
        assertThat(names(new ConnectionList(null))).containsExactly("Sandbox");
        assertThat(names(new ConnectionList(List.of(PROD))))
                .containsExactly("Sandbox", "Production");
        assertThat(list.delete("sandbox")).isEqualTo(list);
    }

    @Test
    void theSandboxIsNeitherEditedNorDuplicated() {
        SavedConnection sandbox = list.withId("sandbox").orElseThrow();
        assertThat(list.replace(sandbox.withPlace(Place.of("https://evil.example"))))
                .isEqualTo(list);
        assertThat(list.duplicate("sandbox")).isEqualTo(list);
    }

    @Test
    void aNewConnectionComesLastWithItsCredentialForItsPlaceAlone() {
        assertThat(names(list)).containsExactly("Sandbox", "Production", "Staging", "Lab");
        assertThat(list.named("production").orElseThrow().credential().origin())
                .isEqualTo("https://gateway.example.com");
        assertThat(list.withId(PROD.id()).orElseThrow().isCredentialBound()).isTrue();
    }

    @Test
    void aConnectionThatPointsElsewhereNeedsItsCredentialGivenAgain() {
        SavedConnection moved =
                list.withId(PROD.id()).orElseThrow().withPlace(Place.of("https://other.example"));
        ConnectionList changed = list.replace(moved);
        assertThat(changed.withId(PROD.id()).orElseThrow().isCredentialBound()).isFalse();
        assertThat(
                        changed.replace(moved.bound())
                                .withId(PROD.id())
                                .orElseThrow()
                                .isCredentialBound())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // another path, the same place written otherwise: still the same origin
        "https://gateway.example.com/prefix, true",
        "https://GATEWAY.example.com:443, true",
        "https://gateway.example.com:8443, false",
        "http://gateway.example.com, false",
        "https://gateway.example.com.evil.example, false",
        "'', false",
        "nonsense, false"
    })
    void theOriginIsSchemeHostAndPort(String url, boolean bound) {
        SavedConnection connection = list.withId(PROD.id()).orElseThrow();
        assertThat(connection.withPlace(Place.of(url)).isCredentialBound()).isEqualTo(bound);
    }

    @Test
    void aDuplicateStandsBehindItsOriginalUnderANewIdAndAFreeName() {
        ConnectionList twice = list.duplicate(PROD.id()).duplicate(PROD.id());
        assertThat(names(twice))
                .containsExactly(
                        "Sandbox", "Production", "Production 3", "Production 2", "Staging", "Lab");
        SavedConnection copy = twice.named("Production 2").orElseThrow();
        assertThat(copy.id()).isNotEqualTo(PROD.id());
        assertThat(copy.place()).isEqualTo(PROD.place());
        assertThat(names(twice.duplicate(copy.id()))).contains("Production 4");
    }

    @Test
    void aNameIsFoundInUpperOrLowerCase() {
        assertThat(list.named(" sandbox ")).map(SavedConnection::name).hasValue("Sandbox");
        assertThat(list.named("LAB")).map(SavedConnection::name).hasValue("Lab");
    }

    @Test
    void ofNamesThatDifferInCaseAloneTheOneThatIsSpeltSoIsMeant() {
        ConnectionList twins = list.add(SavedConnection.of("LAB", "http://127.0.0.1:8081"));
        assertThat(twins.allNamed("LAB")).extracting(SavedConnection::name).containsExactly("LAB");
        assertThat(twins.allNamed("Lab")).extracting(SavedConnection::name).containsExactly("Lab");
        assertThat(twins.allNamed("lab"))
                .extracting(SavedConnection::name)
                .containsExactly("Lab", "LAB");
    }

    @Test
    void aDeletedConnectionIsGone() {
        assertThat(names(list.delete(STAGING.id())))
                .containsExactly("Sandbox", "Production", "Lab");
    }

    @Test
    void whatIsNotThereChangesNothing() {
        assertThat(list.delete("nobody")).isEqualTo(list);
        assertThat(list.duplicate("nobody")).isEqualTo(list);
        assertThat(list.move("nobody", 1)).isEqualTo(list);
        assertThat(list.replace(SavedConnection.of("x", "https://x.example"))).isEqualTo(list);
        assertThat(list.named("nobody")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 'Sandbox,Staging,Production,Lab'",
        "2, 'Sandbox,Staging,Lab,Production'",
        "99, 'Sandbox,Staging,Lab,Production'",
        "-1, 'Production,Sandbox,Staging,Lab'",
        "-2147483648, 'Production,Sandbox,Staging,Lab'",
        "2147483647, 'Sandbox,Staging,Lab,Production'",
        "0, 'Sandbox,Production,Staging,Lab'"
    })
    void aConnectionMovesWithinTheList(int steps, String order) {
        assertThat(names(list.move(PROD.id(), steps))).isEqualTo(Arrays.asList(order.split(",")));
    }

    @Test
    void ofTwoWithOneIdTheFirstStays() {
        ConnectionList doubled =
                new ConnectionList(Arrays.asList(PROD, null, PROD.copy(PROD.id(), "x")));
        assertThat(names(doubled)).containsExactly("Sandbox", "Production");
    }

    private static List<String> names(ConnectionList list) {
        return list.connections().stream().map(SavedConnection::name).toList();
    }
}
