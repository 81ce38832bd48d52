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
        // On every core: a thousand files take one core a good ten seconds.
        List<Path> unformatted =
                sources().parallelStream().filter(file -> !isFormatted(file)).toList();
        if (!WRITE) {
            assertThat(unformatted)
                    .as("run: mvn test -Dtest=FormattingTest -Dformat.write=true")
                    .isEmpty();
        }
    }

    /** {@return whether the file stands as it should; where it does not, it may be written} */
    private boolean isFormatted(Path file) {
        try {
            String text = Files.readString(file);
            String ordered = ImportOrderer.reorderImports(text, Style.AOSP);
            String formatted =
                    formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
            boolean same = text.equals(formatted);
            if (WRITE && !same) {
                Files.writeString(file, formatted);
            }
            return same;
        } catch (Exception e) {
            throw new AssertionError("cannot be read or parsed: " + file, e);
        }
    }

    private static List<Path> sources() throws Exception {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
