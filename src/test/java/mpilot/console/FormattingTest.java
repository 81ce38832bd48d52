package mpilot.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Every Java file stands as google-java-format writes it (AOSP style). A test and not a Spotless
 * step because Spotless formats on Maven's own JVM, and a 17 cannot parse this code.
 *
 * <p>{@code mvn test -Dtest=FormattingTest -Dformat.write=true} writes the files.
 */
class FormattingTest {
    private static final boolean WRITE = Boolean.getBoolean("format.write");

    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everyFileIsFormatted() throws Exception {
        List<String> unformatted = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String formatted = format(file, text);
            if (!text.equals(formatted)) {
                unformatted.add(file.toString());
                if (WRITE) {
                    Files.writeString(file, formatted);
                }
            }
        }
        if (!WRITE) {
            assertThat(unformatted)
                    .as("run: mvn test -Dtest=FormattingTest -Dformat.write=true")
                    .isEmpty();
        }
    }

    private String format(Path file, String text) {
        try {
            String ordered = ImportOrderer.reorderImports(text, Style.AOSP);
            return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
        } catch (Exception e) {
            throw new AssertionError("cannot be parsed: " + file, e);
        }
    }

    private static List<Path> sources() throws Exception {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
