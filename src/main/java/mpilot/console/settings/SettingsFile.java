package mpilot.console.settings;

import mpilot.console.file.OwnDirectory;
import mpilot.console.file.SafeFile;
import mpilot.console.json.Json;
import mpilot.console.json.JsonException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/**
 * The settings file itself. Its directory and it are the operator's alone; several consoles may
 * write it at once, each taking over what the others wrote.
 */
final class SettingsFile {
    /** What every settings file's name ends with, those kept aside too. */
    static final String SUFFIX = ".json";

    private static final int MAX_BYTES = 8 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path file;
    private final SettingsFormat format;
    private final InstantSource clock;

    SettingsFile(Path file, SettingsFormat format, InstantSource clock) {
        this.file = file;
        this.format = format;
        this.clock = clock;
    }

    /**
     * What the file holds, in this console's version.
     *
     * @param root its fields; none where there is no file or it is damaged
     * @param notice what the operator is to know, null for nothing
     */
    record Content(Map<String, @Nullable Object> root, @Nullable SettingsNotice notice) {}

    Path path() {
        return file;
    }

    /** Reads the file. A damaged one is moved aside, one of another version copied there. */
    Content open() {
        try {
            Map<String, @Nullable Object> root = parse();
            int version = SettingsFormat.versionOf(root);
            SettingsNotice notice = null;
            if (version > format.version()) {
                notice = new SettingsNotice(SettingsNotice.Kind.NEWER, file, copyAside("newer"));
            } else if (version < format.version()) {
                copyAside("version-" + version);
            }
            return new Content(format.migrated(root), notice);
        } catch (NoSuchFileException e) {
            return new Content(format.migrated(Map.of()), null);
        } catch (JsonException e) {
            return damaged();
        } catch (IOException e) {
            return empty(new SettingsNotice(SettingsNotice.Kind.UNREADABLE, file, null));
        }
    }

    private Map<String, @Nullable Object> parse() throws IOException, JsonException {
        try (InputStream in = Files.newInputStream(file)) {
            return Json.parse(in.readNBytes(MAX_BYTES));
        }
    }

    private Content damaged() {
        try {
            return empty(new SettingsNotice(SettingsNotice.Kind.DAMAGED, file, moveAside()));
        } catch (IOException e) {
            return empty(new SettingsNotice(SettingsNotice.Kind.UNREADABLE, file, null));
        }
    }

    private Path moveAside() throws IOException {
        return Files.move(file, aside("broken"));
    }

    private Content empty(SettingsNotice notice) {
        return new Content(format.migrated(Map.of()), notice);
    }

    /** Keeps the file as it is now under another name, and tells which. */
    Path copyAside(String why) throws IOException {
        Path aside = aside(why);
        Files.copy(file, aside, StandardCopyOption.COPY_ATTRIBUTES);
        return aside;
    }

    private Path aside(String why) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(SUFFIX) ? name.substring(0, name.lastIndexOf('.')) : name;
        String stamp = stem + "." + why + "-" + STAMP.format(clock.instant());
        Path aside = file.resolveSibling(stamp + SUFFIX);
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(stamp + "-" + i + SUFFIX);
        }
        return aside;
    }

    /**
     * Reads the file once more and puts {@code change} of it in its place, while no other console
     * does the same.
     *
     * @param fallback what stands for the file's content where there is none any more, or it was
     *     damaged, in which case it is moved aside
     * @throws IOException when it cannot be written, with a sentence for the operator
     */
    Content rewrite(
            Map<String, @Nullable Object> fallback,
            UnaryOperator<Map<String, @Nullable Object>> change)
            throws IOException {
        OwnDirectory.create(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                Held _ = new Held(await(channel))) {
            Content before = reread(fallback);
            Map<String, @Nullable Object> after = change.apply(before.root());
            if (!after.equals(before.root()) || !Files.exists(file)) {
                byte[] bytes = Json.print(after).getBytes(StandardCharsets.UTF_8);
                OwnDirectory.close(file);
                SafeFile.<RuntimeException>write(file, out -> out.write(bytes));
            }
            return new Content(after, before.notice());
        }
    }

    private Content reread(Map<String, @Nullable Object> fallback) throws IOException {
        try {
            return new Content(format.migrated(parse()), null);
        } catch (NoSuchFileException e) {
            return new Content(fallback, null);
        } catch (JsonException e) {
            return new Content(
                    fallback, new SettingsNotice(SettingsNotice.Kind.DAMAGED, file, moveAside()));
        }
    }

    /** Null where another console, or its ghost on a network drive, does not let go of it. */
    private static @Nullable FileLock await(FileChannel channel) {
        FutureTask<FileLock> lock = new FutureTask<>(channel::lock);
        Thread.ofVirtual().name("settings-lock").start(lock);
        try {
            return lock.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException e) {
            return null;
        } finally {
            lock.cancel(true);
        }
    }

    private record Held(@Nullable FileLock lock) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (lock != null) {
                lock.release();
            }
        }
    }
}
