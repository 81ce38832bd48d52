package mpilot.console.fleet.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class TextOrderTest {
    @Test
    void numbersInNamesAreOrderedBySize() {
        assertInOrder(Locale.ENGLISH, "Team 2", "Team 007", "Team 9", "Team 10", "Team 10a");
    }

    @Test
    void wordsAreOrderedOneByOne() {
        assertInOrder(Locale.ENGLISH, "Data", "Data Platform", "Data-Platform", "Database");
    }

    @Test
    void caseAndAccentsOnlyDecideBetweenEqualWords() {
        assertInOrder(Locale.ENGLISH, "Zoe", "zoe", "Zoë", "zoe b", "Zoë c");
    }

    @Test
    void umlautsAndSharpSStandWithTheirLetters() {
        assertInOrder(Locale.GERMAN, "Apfel", "Äpfel", "Apfelmus", "Strasse", "Straße", "Strassen");
    }

    @Test
    void chineseNamesAreOrderedBySound() {
        assertInOrder(Locale.SIMPLIFIED_CHINESE, "安", "北京", "李", "王", "张");
    }

    @Test
    void signsComeBeforeNumbersAndNumbersBeforeLetters() {
        assertInOrder(Locale.ENGLISH, "", "_x", "😀 x", "9", "a", "é", "مرحبا", "研究");
    }

    @Test
    void otherDigitsAreNumbersToo() {
        assertInOrder(Locale.ENGLISH, "Team ٢", "Team 3", "Team １０");
    }

    @Test
    void ligaturesAndWideLettersStandWithTheirPlainOnes() {
        assertInOrder(Locale.ENGLISH, "fence", "ﬁne", "fire", "ｆｉｒｓｔ", "fish");
    }

    @Test
    void aHiddenMarkDoesNotMoveAName() {
        assertInOrder(Locale.ENGLISH, "alpha", "\u200Fbeta", "gamma");
    }

    @Test
    void halfASurrogateAndAVeryLongNumberDoNoHarm() {
        String digits = "9".repeat(70_000);
        assertInOrder(Locale.ENGLISH, "\uD83D", digits, digits + "0", "a\uDE00");
    }

    private static void assertInOrder(Locale locale, String... texts) {
        List<String> shuffled = new ArrayList<>(List.of(texts));
        Collections.shuffle(shuffled, new Random(5));
        shuffled.sort(Comparator.comparing(new TextOrder(locale)::key));
        assertThat(shuffled).containsExactly(texts);
    }
}
