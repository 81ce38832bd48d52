package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ProfileFixtures;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNameTest {
    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"''|(no name)", "' '|\\u0020", "Payments|Payments", "a\\u200bb|a\\u200Bb"})
    void aProfileWithoutANameIsSaidToHaveNone(String name, String shown) {
        assertThat(ShownName.of(ProfileFixtures.profile(1, name))).isEqualTo(shown);
    }
}
