package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.application.Platform;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.TokenSource;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Theme;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.awt.image.BufferedImage;
import java.time.InstantSource;

/** Pictures of a window that is not shown. */
class SnapshotTest {
    /** For the toolkit, and for what goes wrong unseen. */
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(30));

    private BufferedImage picture(Theme theme, @Nullable String place, @Nullable String select)
            throws Exception {
        Connection connection =
                new Connection(
                        "Lab",
                        GatewayEndpoint.of("https://gateway.example.com"),
                        Environment.OTHER,
                        TokenSource.NONE);
        TaskRunner tasks = TaskRunner.onVirtualThreads(Platform::runLater);
        return new Snapshot(
                        () ->
                                new ConsoleWindow(
                                        connection,
                                        source,
                                        Shared.still(tasks, InstantSource.system(), theme)),
                        ProfileQuery.ALL,
                        800,
                        600,
                        place,
                        select)
                .take();
    }

    @Test
    void aPictureHasTheSizeAndTheThemeThatWereAskedFor() throws Exception {
        BufferedImage dark = picture(Theme.DARK, null, null);
        assertThat(dark.getWidth()).isEqualTo(800);
        assertThat(dark.getHeight()).isEqualTo(600);
        assertThat(brightness(dark)).isLessThan(0.3);
        assertThat(brightness(picture(Theme.LIGHT, null, null))).isGreaterThan(0.7);
    }

    @Test
    void aPlaceAProfileAndAFailureAreInThePicture() throws Exception {
        BufferedImage list = picture(Theme.LIGHT, null, null);
        assertThat(difference(list, picture(Theme.LIGHT, "findings", null))).isPositive();
        assertThat(difference(list, picture(Theme.LIGHT, null, "Profile 7"))).isPositive();
        source.fail(
                new GatewayFailure.NotReached(
                        FailureKind.CONNECTION_REFUSED,
                        "https://gateway.example.com",
                        "gateway.example.com refused the connection.",
                        "Check the address."));
        assertThat(difference(list, picture(Theme.LIGHT, null, null))).isPositive();
    }

    @Test
    void whatIsNotThereIsToldWithWhatIs() {
        assertThatThrownBy(() -> picture(Theme.LIGHT, "nowhere", null))
                .isInstanceOf(DesktopException.class)
                .hasMessageContainingAll("There is no place called “nowhere”", "findings");
        assertThatThrownBy(() -> picture(Theme.LIGHT, null, "Nobody"))
                .isInstanceOf(DesktopException.class)
                .hasMessageContaining("No profile called “Nobody” is on this page");
    }

    /** Of all points, 0 for black to 1 for white. */
    private static double brightness(BufferedImage picture) {
        double sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                sum += (picture.getRGB(x, y) >> 8 & 0xff) / 255.0;
            }
        }
        return sum / (picture.getWidth() * picture.getHeight());
    }

    /** How many points differ. */
    private static long difference(BufferedImage one, BufferedImage other) {
        long count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }
}
