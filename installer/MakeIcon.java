import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Draws the icon's PNG files from {@code assets/icon.svg}: {@code java installer/MakeIcon.java}.
 * Knows of SVG what that file uses: filled paths of absolute M, L, C and Z on a grid of 64.
 */
final class MakeIcon {
    private static final Path SVG = Path.of("assets/icon.svg");
    private static final Path TARGET = Path.of("src/main/resources/mpilot/console/ui/icon");
    private static final double GRID = 64;

    public static void main(String[] args) throws Exception {
        String svg = Files.readString(SVG);
        Files.createDirectories(TARGET);
        for (int size : new int[] {16, 24, 32, 48, 64, 128, 256}) {
            ImageIO.write(draw(svg, size), "png", TARGET.resolve("icon-" + size + ".png").toFile());
        }
        ImageIO.write(draw(svg, 512), "png", Path.of("assets/icon-512.png").toFile());
    }

    private static BufferedImage draw(String svg, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / GRID, size / GRID);
        Matcher path = Pattern.compile("<path fill=\"(#\\w{6})\" d=\"([^\"]+)\"").matcher(svg);
        while (path.find()) {
            graphics.setColor(Color.decode(path.group(1)));
            graphics.fill(shape(path.group(2)));
        }
        graphics.dispose();
        return image;
    }

    private static Path2D shape(String data) {
        Path2D shape = new Path2D.Double();
        Scanner in = new Scanner(data).useLocale(java.util.Locale.ROOT);
        while (in.hasNext()) {
            switch (in.next()) {
                case "M" -> shape.moveTo(in.nextDouble(), in.nextDouble());
                case "L" -> shape.lineTo(in.nextDouble(), in.nextDouble());
                case "C" ->
                        shape.curveTo(
                                in.nextDouble(),
                                in.nextDouble(),
                                in.nextDouble(),
                                in.nextDouble(),
                                in.nextDouble(),
                                in.nextDouble());
                default -> shape.closePath();
            }
        }
        return shape;
    }
}
