package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

class DisplayTest {
    private static final String PLATFORM = "glass.platform";

    private final String before = System.getProperty(PLATFORM);

    @BeforeEach
    void onLinux() {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        System.clearProperty(PLATFORM);
    }

    @AfterEach
    void restore() {
        System.setProperty(PLATFORM, before);
    }

    @Test
    void withoutAVariableThereIsNone() {
        assertThat(Display.isPresent(Map.of())).isFalse();
        assertThat(Display.isPresent(Map.of("DISPLAY", ""))).isFalse();
    }

    @Test
    void aDisplayThatNobodyServesIsNone() {
        assertThat(Display.isPresent(Map.of("DISPLAY", ":54321"))).isFalse();
        assertThat(Display.isPresent(Map.of("DISPLAY", "unix:54321.0"))).isFalse();
    }

    @Test
    void javaFxsOwnScreenIsNone() {
        System.setProperty(PLATFORM, "Headless");
        assertThat(Display.isPresent(Map.of("DISPLAY", "ssh.example.com:10.0"))).isFalse();
    }
}
