package mpilot.console.ui.profiles.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

class TagSuggestionsTest {
    private static final List<String> SEEN =
            List.of("app-dev", "apac", "dev", "eu", "neu", "prod", "prod-eu", "team:payments");

    @ParameterizedTest(name = "“{0}” suggests {1}")
    @CsvSource({
        "dev, dev app-dev",
        "DEV, dev app-dev",
        "pro, prod prod-eu",
        "eu, eu neu prod-eu",
        "' eu ', eu neu prod-eu",
        "pay, team:payments",
        "new-tag, ''",
        "'', ''",
        "'  ', ''"
    })
    void theVeryTagComesFirstThenWhatBeginsWithItThenWhatHoldsIt(String typed, String expected) {
        assertThat(String.join(" ", TagSuggestions.of(typed, SEEN, List.of()))).isEqualTo(expected);
    }

    @Test
    void tagsThatAreFilteredOnAlreadyAreNotSuggested() {
        assertThat(TagSuggestions.of("prod", SEEN, List.of("prod", "prod-eu"))).isEmpty();
    }

    @Test
    void ofManyTheFirstTwelveAreSuggested() {
        List<String> many = IntStream.range(10, 60).mapToObj(i -> "tag-" + i).toList();
        assertThat(TagSuggestions.of("tag", many, List.of()))
                .hasSize(12)
                .startsWith("tag-10", "tag-11");
    }
}
