import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives a descriptor to every jar that has none, as jlink links explicit modules alone.
 *
 * <p>It says what an automatic module grants as well: all packages are exported, and open to
 * reflection. What the module needs is what jdeps finds in its classes.
 */
final class ModuleDescriptors {
    private ModuleDescriptors() {}

    /** Changes the jars in {@code modules}; {@code work} is a folder for what is made on the way. */
    static void complete(Path modules, Path work) throws IOException {
        List<ModuleReference> automatic =
                ModuleFinder.of(modules).findAll().stream()
                        .filter(module -> module.descriptor().isAutomatic())
                        .toList();
        for (ModuleReference module : automatic) {
            String name = module.descriptor().name();
            describe(name, Path.of(module.location().orElseThrow()), modules, work.resolve(name));
        }
    }

    private static void describe(String name, Path jar, Path modules, Path source)
            throws IOException {
        Tools.run(
                "jdeps",
                "--generate-open-module",
                source.toString(),
                "--multi-release",
                "base",
                "--module-path",
                modules.toString(),
                jar.toString());
        Tools.run(
                "javac",
                "-d",
                source.toString(),
                "--module-path",
                modules.toString(),
                "--patch-module",
                name + "=" + jar,
                find(source, "module-info.java").toString());
        Tools.run(
                "jar",
                "--update",
                "--file",
                jar.toString(),
                "-C",
                source.toString(),
                "module-info.class");
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }
}
