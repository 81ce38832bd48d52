package mpilot.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No word that the window shows stands in its sources: all come from the bundles. A source is read
 * as text, so that a screen which no test opens is held to it too.
 */
class WindowWordsTest {
    private static final Path WINDOW = Path.of("src/main/java/mpilot/console/ui");

    /** What shows its arguments, or says them to a screen reader. */
    private static final Pattern SHOWN =
            Pattern.compile(
                    "\\.?\\bset(?:Text|PromptText|AccessibleText|AccessibleHelp"
                            + "|AccessibleRoleDescription|Title|HeaderText|ContentText)\\("
                            + "|\\bnew (?:Label|Button|ToggleButton|RadioButton|CheckBox|Hyperlink"
                            + "|MenuItem|CheckMenuItem|RadioMenuItem|Menu|MenuButton|Tooltip|Tab"
                            + "|TitledPane|TableColumn|TextField|TextArea|Section(?!<)|Fact"
                            + "|DetailedText|Problem)(?:<[^(]*>)?\\(");

    /**
     * A key is no word, of a bundle or a keyboard; an exception's message is a command's or log's.
     */
    private static final Pattern NOT_SHOWN =
            Pattern.compile(
                    "\\b(?:Text\\.of|new \\w+Exception)\\(\\s*\"[^\"]*\"|\\bwithKeys\\([^)]*\\)");

    private static final Pattern ESCAPE = Pattern.compile("\\\\.");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Two words, or one with a capital: what a sentence or a title looks like. */
    private static final Pattern PROSE = Pattern.compile("\\p{L}[,.:;]? \\p{L}|^\\p{Lu}\\p{Ll}");

    private static final Pattern COMMENT =
            Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$|\\s//[^\"\\n]*$");

    /** The literals that may stay, and why. */
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "v", "the sign before a version's number is one in every language",
                    "Windows.SPI.HighContrast", "JavaFX's name for a preference of the system",
                    "Headless", "JavaFX's name for the screen that needs no display",
                    "Ctrl+", "JavaFX's name for a key, which is translated",
                    "Shift+", "the same",
                    "IBM Plex Sans Medium", "a font, which the stylesheet names as well");

    @Test
    void noWordIsShownButFromABundle() {
        Map<String, List<String>> found = new TreeMap<>();
        sources()
                .forEach((file, source) -> {
                    List<String> words =
                            SHOWN.matcher(source)
                                    .results()
                                    .map(call -> arguments(source, call.end()))
                                    .flatMap(shown -> literals(shown, LETTER).stream())
                                    .toList();
                    if (!words.isEmpty()) {
                        found.put(file, words);
                    }
                });
        assertThat(found).as("words that belong in a bundle").isEmpty();
    }

    @Test
    void noProseStandsInTheWindowsSources() {
        Map<String, List<String>> found = new TreeMap<>();
        sources()
                .forEach((file, source) -> {
                    List<String> words = literals(source, PROSE);
                    if (!words.isEmpty()) {
                        found.put(file, words);
                    }
                });
        assertThat(found).as("sentences that belong in a bundle").isEmpty();
    }

    @Test
    void everyExceptionIsStillNeeded() {
        String all = String.join("\n", sources().values());
        assertThat(ALLOWED.keySet()).allMatch(literal -> all.contains('"' + literal + '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    new Label("Save")                                        | Save
                    new Button(Text.of("a.save"), icon)                      |
                    label.setText(found ? Text.of("a.b", n) : "none (of it)") | none (of it)
                    setAccessibleText(name + ": " + value)                   |
                    new TableColumn<Row, Row>("Id")                          | Id
                    new Tooltip(\\n    "Two " + lines)                       | Two
                    """)
    void aWordIsFoundWhereverItStandsInTheArguments(String source, String word) {
        Matcher call = SHOWN.matcher(source);
        assertThat(call.find()).isTrue();
        assertThat(literals(arguments(source, call.end()), LETTER))
                .map(String::strip)
                .isEqualTo(word == null ? List.of() : List.of(word));
    }

    /** What stands between the parenthesis that was opened before {@code from} and its end. */
    private static String arguments(String source, int from) {
        int open = 1;
        boolean quoted = false;
        for (int at = from; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '"' && source.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                open++;
            } else if (!quoted && c == ')' && --open == 0) {
                return source.substring(from, at);
            }
        }
        throw new AssertionError("no end of the arguments: " + source.substring(from));
    }

    private static List<String> literals(String source, Pattern looks) {
        return LITERAL.matcher(NOT_SHOWN.matcher(source).replaceAll("("))
                .results()
                .map(literal -> ESCAPE.matcher(literal.group(1)).replaceAll(" "))
                .filter(literal -> looks.matcher(literal).find())
                .filter(literal -> !ALLOWED.containsKey(literal))
                .toList();
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        try (var files = Files.walk(WINDOW)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = COMMENT.matcher(Files.readString(file)).replaceAll("");
                sources.put(WINDOW.relativize(file).toString(), source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
