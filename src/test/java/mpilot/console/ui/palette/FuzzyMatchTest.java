package mpilot.console.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyMatchTest {
    private static int score(String typed, String name) {
        return FuzzyMatch.score(FuzzyMatch.words(typed), name);
    }

    @ParameterizedTest
    @CsvSource({
        "exp, Export",
        "PROD, data platform (prod)",
        "plat data, Data platform",
        "dpl, Data platform",
        "größ, Größerer Text",
        "配置, 访问配置文件",
        "🚀, Growth 🚀"
    })
    void whatIsFound(String typed, String name) {
        assertThat(score(typed, name)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"xyz, Export", "export prod, Export", "tropxe, Export", "exports, Export"})
    void whatIsNot(String typed, String name) {
        assertThat(score(typed, name)).isEqualTo(FuzzyMatch.NONE);
    }

    @Test
    void theStartIsBetterThanAWordThanAPartThanLetters() {
        assertThat(score("plat", "Platform"))
                .isGreaterThan(score("plat", "Data platform"))
                .isGreaterThan(score("plat", "Template"));
        assertThat(score("plat", "Data platform")).isGreaterThan(score("plat", "Template"));
        assertThat(score("plat", "Template")).isGreaterThan(score("plat", "p l a t"));
        assertThat(score("plat", "pl a t")).isGreaterThan(score("plat", "p l a t"));
    }
}
