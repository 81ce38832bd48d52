package mpilot.console.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class NameMatchTest {
    private static final List<AccessProfile> PROFILES =
            List.of(
                    ProfileFixtures.profile(1, "Search – Translation (dev)"),
                    ProfileFixtures.profile(2, "Research – Code Review"),
                    ProfileFixtures.profile(3, "Legal"),
                    ProfileFixtures.profile(40, "🚀 growth"),
                    ProfileFixtures.profile(5, "İstanbul"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "search    | 1 2",
                "SEARCH    | 1 2",
                "code      | 2 1",
                "srchdev   | 1 2",
                "🚀        | 40",
                "40        | 40",
                "''        | 1 2 3 40 5",
                "' '       | 1 2 3 40 5",
                "legalese  | ''",
                "i̇stanbul  | 5"
            })
    void theBestMatchStandsFirst(String typed, String ids) {
        assertThat(
                        NameMatch.best(PROFILES, typed, 10).stream()
                                .map(each -> Long.toString(each.id()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource({"0", "2"})
    void noMoreAreFoundThanAreWanted(int most) {
        assertThat(NameMatch.best(PROFILES, "", most)).hasSize(most);
    }
}
