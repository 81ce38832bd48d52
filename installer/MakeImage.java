import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes a self-contained image of the console for this platform: {@code mvn package
 * exec:exec@image}. It needs no Java where it runs.
 *
 * <p>Arguments: the distribution's folder, the folder for the image, {@code module/main class}, the
 * version, and the options for the JVM.
 *
 * <p>All modules are linked into the runtime. With jars beside it the ahead-of-time cache would hold
 * their paths, and be dropped once the image is moved to another folder (measured: the start 0.36 s
 * longer, 40 MB more).
 */
final class MakeImage {
    /** What no descriptor asks for: locale data, encodings, and elliptic curves on a smart card. */
    private static final List<String> SERVICES =
            List.of("jdk.localedata", "jdk.charsets", "jdk.crypto.cryptoki");

    private static final String LOCALES = "en,de,zh";

    public static void main(String[] args) throws IOException {
        Path distribution = Path.of(args[0]);
        Path target = Path.of(args[1]);
        String main = args[2];
        String version = args[3];
        List<String> options = List.of(args).subList(4, args.length);
        Path shipped = distribution.resolve("lib");
        if (!Files.isDirectory(shipped)) {
            Tools.fail("There is no distribution in " + distribution + "; run mvn package first.");
        }
        delete(target);
        Files.createDirectories(target);

        Path work = Files.createTempDirectory(target, "link");
        Path modules = Files.createDirectory(work.resolve("modules"));
        copy(shipped, modules);
        ModuleDescriptors.complete(modules, work);
        Path runtime = work.resolve("runtime");
        Tools.run(
                "jlink",
                "--module-path",
                modules.toString(),
                "--add-modules",
                "ALL-MODULE-PATH," + String.join(",", SERVICES),
                // A jar (hkdf) is signed, which says nothing of its classes in a runtime.
                "--ignore-signing-information",
                "--include-locales",
                LOCALES,
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6",
                "--output",
                runtime.toString());
        Tools.run("jpackage", jpackage(target, runtime, main, version, options));
        delete(work);

        Path image = image(target);
        rememberStart(image, target);
        if (isForGlibc()) {
            shareNativeMemory(image);
        }
        for (String notice : List.of("LICENSE", "THIRD-PARTY.txt")) {
            Files.copy(distribution.resolve(notice), image.resolve(notice));
        }
        System.out.println("The image is in " + image);
    }

    private static String[] jpackage(
            Path target,
            Path runtime,
            String main,
            String version,
            List<String> options)
            throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("--type", "app-image", "--name", "mpilot-console"));
        arguments.addAll(List.of("--dest", target.toString()));
        arguments.addAll(List.of("--runtime-image", runtime.toString()));
        arguments.addAll(List.of("--module", main));
        arguments.addAll(List.of("--app-version", version, "--vendor", "MPilot"));
        options.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        if (isForGlibc()) {
            // Freed memory goes back to the system; Java elsewhere would print that it cannot.
            arguments.addAll(List.of("--java-options", "-XX:TrimNativeHeapInterval=10000"));
        }
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            arguments.add("--win-console");
        } else if (!system.contains("mac")) {
            // Windows and macOS want pictures of formats of their own.
            arguments.addAll(List.of("--icon", "assets/icon-512.png"));
        }
        return arguments.toArray(String[]::new);
    }

    /** Whether the C library that this Java is for is glibc, as its release file says. */
    private static boolean isForGlibc() throws IOException {
        Path release = Path.of(System.getProperty("java.home"), "release");
        return Files.readAllLines(release).stream()
                .anyMatch(line -> line.startsWith("LIBC=") && line.contains("gnu"));
    }

    /** A launcher takes no environment of its own, so a script that sets it goes before it. */
    private static void shareNativeMemory(Path image) throws IOException {
        Path launcher = image.resolve("bin/mpilot-console");
        // From here it finds its settings as well: they are told from the folder above its own.
        Path behind = Files.createDirectory(image.resolve("libexec")).resolve("mpilot-console");
        Files.move(launcher, behind);
        Files.copy(
                Path.of("installer/image/mpilot-console"),
                launcher,
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    /**
     * Trains the ahead-of-time cache (JEP 483, JEP 515) by drawing the window once, a profile looked into, and has the
     * launcher use it. Measured: the list command in 0.76 s in place of 1.12 s, for 58 MB.
     */
    private static void rememberStart(Path image, Path target) throws IOException {
        Path app = find(image, "mpilot-console.cfg").getParent();
        Path cache = app.resolve("console.aot");
        Path picture = target.resolve("training.png");
        ProcessBuilder training =
                new ProcessBuilder(
                        launcher(image).toString(),
                        "snapshot",
                        "--select",
                        "Research – Code Review (prod)",
                        "--output",
                        picture.toString());
        training.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache);
        Path said = target.resolve("training.txt");
        training.redirectErrorStream(true).redirectOutput(said.toFile());
        try {
            if (training.start().waitFor() != 0 || !Files.exists(cache)) {
                Tools.fail("The start could not be recorded.\n" + Files.readString(said));
            }
        } catch (InterruptedException e) {
            Tools.fail("Interrupted.");
        }
        Files.delete(picture);
        Files.delete(said);
        Path settings = app.resolve("mpilot-console.cfg");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace(
                                "[JavaOptions]",
                                "[JavaOptions]\njava-options=-XX:AOTCache=$APPDIR/console.aot"));
    }

    private static Path launcher(Path image) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return find(image, windows ? "mpilot-console.exe" : "mpilot-console");
    }

    /** The file of this name, wherever the platform puts it. */
    private static Path find(Path image, String name) throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no " + name + " in " + image));
        }
    }

    private static Path image(Path target) {
        Path mac = target.resolve("mpilot-console.app");
        return Files.isDirectory(mac) ? mac : target.resolve("mpilot-console");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
