package mpilot.console.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.JsonPlace;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JsonViewModelTest {
    private final JsonViewModel json = new JsonViewModel();

    @BeforeEach
    void show() {
        json.show("{\"name\": \"A.a\", \"x\": \"ÄA\"}");
    }

    @Test
    void withoutASearchNothingIsMarkedOrTold() {
        assertThat(json.markedProperty().get()).isEqualTo(JsonPlace.NOTHING);
        assertThat(json.summaryProperty().get()).isEmpty();
        json.next();
        assertThat(json.markedProperty().get()).isEqualTo(JsonPlace.NOTHING);
    }

    @Test
    void everyPlaceIsFoundInAnyCaseAndTheSearchGoesRound() {
        json.searchProperty().set("\"a");
        assertThat(json.summaryProperty().get()).isEqualTo("1 of 1");
        json.searchProperty().set("a");
        assertThat(json.summaryProperty().get()).isEqualTo("1 of 4");
        assertThat(json.markedProperty().get()).isEqualTo(new JsonPlace(3, 4));
        json.previous();
        assertThat(json.summaryProperty().get()).isEqualTo("4 of 4");
        json.next();
        json.next();
        assertThat(json.summaryProperty().get()).isEqualTo("2 of 4");
        assertThat(json.markedProperty().get()).isEqualTo(new JsonPlace(10, 11));
    }

    @Test
    void signsOfPatternsAreSearchedForAsTheyAre() {
        json.searchProperty().set("a.");
        assertThat(json.summaryProperty().get()).isEqualTo("1 of 1");
        json.searchProperty().set(".*");
        assertThat(json.summaryProperty().get()).isEqualTo("not found");
        assertThat(json.markedProperty().get()).isEqualTo(JsonPlace.NOTHING);
    }

    @Test
    void umlautsAreFoundInAnyCase() {
        json.searchProperty().set("ä");
        assertThat(json.summaryProperty().get()).isEqualTo("1 of 1");
    }

    @Test
    void anotherTextIsSearchedForTheSame() {
        json.searchProperty().set("x");
        json.show("xx");
        assertThat(json.summaryProperty().get()).isEqualTo("1 of 2");
        assertThat(json.markedProperty().get()).isEqualTo(new JsonPlace(0, 1));
    }
}
