package mpilot.console.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import mpilot.console.gateway.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real store of this machine, where there is one. */
class SystemKeyringTest {
    @Test
    @Timeout(30)
    void withoutADesktopThereIsNoStoreAndThatIsSoonKnown() {
        assumeThat(System.getProperty("os.name")).startsWith("Linux");
        assumeThat(System.getenv()).doesNotContainKey("DBUS_SESSION_BUS_ADDRESS");
        assertThat(SystemKeyring.find(Duration.ofSeconds(20))).isNull();
    }

    @Test
    @Timeout(30)
    void aStoreThatDoesNotAnswerInTimeIsNone() {
        assertThat(SystemKeyring.find(Duration.ofNanos(1))).isNull();
    }

    /** Under a secret service of its own, where the machine has the programs for one. */
    @Test
    @Timeout(90)
    void aSecretServiceKeepsSecretsOfAnyLength(@TempDir Path home) throws Exception {
        for (String program : List.of("dbus-run-session", "gnome-keyring-daemon")) {
            assumeThat(Files.isExecutable(Path.of("/usr/bin", program))).isTrue();
        }
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        String script =
                "echo -n password | gnome-keyring-daemon --unlock --components=secrets >&2; exec"
                        + " \"$0\" \"$@\"";
        ProcessBuilder builder =
                new ProcessBuilder(
                                "dbus-run-session",
                                "--",
                                "sh",
                                "-c",
                                script,
                                java,
                                "-p",
                                System.getProperty("jdk.module.path"),
                                "--patch-module",
                                "mpilot.console=target/test-classes",
                                "--add-modules",
                                "ALL-MODULE-PATH",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-m",
                                "mpilot.console/" + SystemKeyringTest.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        for (String place : List.of("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")) {
            builder.environment().put(place, home.toString());
        }
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("not done in time");
        }
        assertThat(process.inputReader().lines())
                .containsExactly("Secret Service", "none", "kept 5000", "kept 10", "none");
    }

    /** What the test above runs. */
    public static void main(String[] arguments) {
        int code = 1;
        try {
            keepAndForget();
            code = 0;
        } catch (SecretStoreException e) {
            System.out.println(e);
        } finally {
            System.exit(code);
        }
    }

    private static void keepAndForget() throws SecretStoreException {
        SecretStore store = SystemKeyring.find(Duration.ofSeconds(20));
        SecretName name = new SecretName("id", SecretName.Purpose.TOKEN, "https://a.example");
        System.out.println(store.title());
        tell(store, name);
        for (String secret : List.of("abcde".repeat(1000), "  pässwörd")) {
            store.put(name, Secret.of(secret));
            boolean same = secret.equals(store.get(name).reveal());
            System.out.println((same ? "kept " : "broke ") + secret.length());
        }
        store.delete(name);
        tell(store, name);
    }

    private static void tell(SecretStore store, SecretName name) throws SecretStoreException {
        Secret secret = store.get(name);
        System.out.println(secret == null ? "none" : "there");
    }
}
