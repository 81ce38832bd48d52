package mpilot.console.ui;

import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Theme;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;

import javax.imageio.ImageIO;

/**
 * Draws every screen in every language, in both themes and two sizes, to be looked at: {@code mvn
 * -q -Pcontact-sheet test-compile exec:exec}. Each picture goes to {@code target/contact-sheet},
 * with sheets of small ones for each language and size. {@code -Dconsole.args="de inspector"} draws
 * the German ones whose names begin so. What opens over the window is drawn over as much of it as
 * the screen shows: the whole with a display, such as {@code xvfb-run -s "-screen 0 1920x1200x24"}
 * gives, and 1000 × 1000 without.
 */
public final class ContactSheet {
    private static final Path DIRECTORY = Path.of("target", "contact-sheet");
    private static final List<Size> SIZES = List.of(new Size(1000, 700), new Size(1600, 1000));

    private static final int THUMB_WIDTH = 500;
    private static final int COLUMNS = 4;
    private static final int ON_A_SHEET = 24;
    private static final int CAPTION = 20;

    private record Size(int width, int height) {
        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    private record Picture(String caption, BufferedImage image) {}

    private ContactSheet() {}

    /** Draws the screens; with arguments those of one language, of names that begin so. */
    public static void main(String[] args) throws Exception {
        String language = args.length > 0 ? args[0] : "";
        String start = args.length > 1 ? args[1] : "";
        if (Display.isPresent(System.getenv())) {
            Toolkit.start();
        } else {
            Toolkit.startWithoutDisplay();
        }
        try {
            for (Locale each : Text.LANGUAGES) {
                if (each.getLanguage().startsWith(language)) {
                    Locale.setDefault(each);
                    draw(each.getLanguage(), start);
                }
            }
        } finally {
            Platform.exit();
        }
    }

    private static void draw(String language, String start) throws Exception {
        List<Screen> screens =
                Screens.drawn().stream().filter(each -> each.name().startsWith(start)).toList();
        for (Size size : SIZES) {
            List<Picture> pictures = new ArrayList<>();
            for (Screen screen : screens) {
                for (Theme theme : Theme.values()) {
                    BufferedImage image = picture(screen, theme, size);
                    String name =
                            "%s-%s-%s-%s"
                                    .formatted(
                                            screen,
                                            theme.name().toLowerCase(Locale.ROOT),
                                            language,
                                            size);
                    write(image, name);
                    pictures.add(new Picture(name, smaller(image)));
                }
            }
            for (int from = 0; from < pictures.size(); from += ON_A_SHEET) {
                int to = Math.min(from + ON_A_SHEET, pictures.size());
                write(
                        sheet(pictures.subList(from, to)),
                        "sheet-%s-%s-%d".formatted(language, size, from / ON_A_SHEET + 1));
            }
        }
    }

    private static BufferedImage picture(Screen screen, Theme theme, Size size) throws Exception {
        FutureTask<BufferedImage> task =
                new FutureTask<>(() -> {
                    try (Screen.Standing standing =
                            screen.open(theme, size.width(), size.height())) {
                        BufferedImage image = copy(standing.scene().snapshot(null));
                        standing.popups().forEach(popup -> drawOver(image, popup));
                        return image;
                    }
                });
        Platform.runLater(task);
        return task.get();
    }

    private static void drawOver(BufferedImage image, PopupWindow popup) {
        SnapshotParameters seenThrough = new SnapshotParameters();
        seenThrough.setFill(javafx.scene.paint.Color.TRANSPARENT);
        WritableImage drawn = popup.getScene().getRoot().snapshot(seenThrough, null);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(copy(drawn), (int) popup.getX(), (int) popup.getY(), null);
        graphics.dispose();
    }

    private static BufferedImage copy(WritableImage drawn) {
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        int[] pixels = new int[width * height];
        drawn.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    private static BufferedImage smaller(BufferedImage image) {
        int height = image.getHeight() * THUMB_WIDTH / image.getWidth();
        BufferedImage small = new BufferedImage(THUMB_WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, THUMB_WIDTH, height, null);
        graphics.dispose();
        return small;
    }

    private static BufferedImage sheet(List<Picture> pictures) {
        int height = pictures.getFirst().image().getHeight() + CAPTION;
        int rows = Math.ceilDiv(pictures.size(), COLUMNS);
        BufferedImage sheet =
                new BufferedImage(COLUMNS * THUMB_WIDTH, rows * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, CAPTION - 8));
        for (int index = 0; index < pictures.size(); index++) {
            int x = index % COLUMNS * THUMB_WIDTH;
            int y = index / COLUMNS * height;
            graphics.drawImage(pictures.get(index).image(), x, y + CAPTION, null);
            graphics.drawString(pictures.get(index).caption(), x + 4, y + CAPTION - 6);
        }
        graphics.dispose();
        return sheet;
    }

    private static void write(BufferedImage image, String name) throws IOException {
        Files.createDirectories(DIRECTORY);
        ImageIO.write(image, "png", DIRECTORY.resolve(name + ".png").toFile());
    }
}
