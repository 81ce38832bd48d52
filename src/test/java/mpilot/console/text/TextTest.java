package mpilot.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every key is there in every language, is used, and takes the same arguments in each. */
class TextTest {
    private static final Path BUNDLES = Path.of("src/main/resources/mpilot/console/text");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Where an argument is written out; one that only chooses between words is not. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(?!\\d|,choice)");

    @Test
    void everyUsedKeyExists() {
        assertThat(keys("").keySet()).containsAll(usedKeys());
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(usedKeys()).containsAll(keys("").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_zh"})
    void everyLanguageHasTheSameKeys(String language) {
        assertThat(keys(language).keySet()).isEqualTo(keys("").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_zh"})
    void everyLanguageTakesTheSameArguments(String language) {
        Map<String, String> english = keys("");
        keys(language)
                .forEach((key, pattern) ->
                        assertThat(places(pattern))
                                .as(key + " in" + language)
                                .isEqualTo(places(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh"})
    void everyPatternIsValidAndQuotesNothing(String language) {
        keys(language)
                .forEach((key, pattern) -> {
                    assertThat(pattern).as(key).isNotBlank().doesNotContain("’");
                    assertThat(new MessageFormat(pattern.replace("'", "''"), Locale.ENGLISH))
                            .isNotNull();
                    if (pattern.contains(",choice,")) {
                        assertThat(pattern).as("apostrophe in " + key).doesNotContain("'");
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh"})
    void everyNumberLeavesNoPlaceOpen(String language) {
        keys(language)
                .forEach((key, pattern) -> {
                    for (int number : new int[] {0, 1, 2, 1000}) {
                        Object[] arguments = Collections.nCopies(10, number).toArray();
                        MessageFormat format =
                                new MessageFormat(pattern.replace("'", "''"), Locale.ENGLISH);
                        assertThat(format.format(arguments)).as(key).doesNotContain("{", "}");
                    }
                });
    }

    /** Names and abbreviations stay as they are; what has another word in it is Chinese. */
    @Test
    void noChineseTextWasForgotten() {
        Pattern same =
                Pattern.compile("MPilot Console|calendar_aligned|null|Token|Ctrl|Shift|[KM]iB");
        keys("_zh")
                .forEach((key, pattern) -> {
                    if (same.matcher(pattern).replaceAll("").matches("(?s).*\\p{Ll}.*")) {
                        assertThat(pattern).as(key).containsPattern("\\p{IsHan}");
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT, de-AT",
        "zh-CN, zh-CN",
        "zh-TW, en-US",
        "zh-Hant, en-US",
        "fr-FR, en-US",
        "en-GB, en-GB"
    })
    void aLanguageThatIsNotSpokenGivesEnglish(String wanted, String given) {
        assertThat(Text.nearest(Locale.forLanguageTag(wanted)).toLanguageTag()).isEqualTo(given);
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every string literal that begins with a bundle's name and a dot is a key. */
    private static Set<String> usedKeys() {
        String bundles = String.join("|", bundles());
        Pattern key = Pattern.compile("\"((?:" + bundles + ")(?:\\.[a-z0-9-]+)+)\"");
        Set<String> used = new TreeSet<>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                key.matcher(Files.readString(file)).results().forEach(r -> used.add(r.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return used;
    }

    private static Set<String> bundles() {
        try (var files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> keys(String language) {
        Map<String, String> keys = new TreeMap<>();
        for (String bundle : bundles()) {
            Properties properties = new Properties();
            try (Reader in =
                    Files.newBufferedReader(BUNDLES.resolve(bundle + language + ".properties"))) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties
                    .stringPropertyNames()
                    .forEach(key -> keys.put(key, properties.getProperty(key)));
        }
        return keys;
    }

    @Test
    void severalThreadsMaySpeakAtOnce() {
        assertThat(IntStream.range(0, 2_000).parallel().boxed())
                .allSatisfy(number ->
                        assertThat(Text.of("console.list", "a" + number, "b" + number))
                                .isEqualTo("a" + number + ", b" + number));
    }
}
