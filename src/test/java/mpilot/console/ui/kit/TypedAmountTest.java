package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Locale;

/** What an operator types is read as the language writes it, or plainly; never guessed. */
class TypedAmountTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest(name = "in {0}, “{1}” is {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    en | 5           | 5
                    en | 0           | 0
                    en | '$ 1,234.5' | 1234.5
                    en | 1234.50     | 1234.50
                    en | 0.000001    | 0.000001
                    en | 20k         | 20000
                    en | 1.5M        | 1500000
                    en | 12,34       | none
                    en | 1,23,456    | none
                    en | -5          | none
                    en | 1e9         | none
                    en | five        | none
                    en | ''          | none
                    en | 1 000       | none
                    de | 1.234,50    | 1234.50
                    de | 1.500       | 1500
                    de | 0.500       | 0.500
                    de | 1.5         | 1.5
                    de | 0,25        | 0.25
                    de | 1,500.25    | none
                    zh | 1,500.25    | 1500.25
                    """)
    void anAmountIsRead(String language, String typed, BigDecimal amount) {
        Locale.setDefault(Locale.forLanguageTag(language));
        if (amount == null) {
            assertThat(TypedAmount.read(typed)).isEmpty();
        } else {
            assertThat(TypedAmount.read(typed).orElseThrow()).isEqualByComparingTo(amount);
        }
    }
}
