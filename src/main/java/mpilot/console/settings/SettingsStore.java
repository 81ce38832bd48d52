package mpilot.console.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import mpilot.console.json.Json;
import mpilot.console.json.JsonException;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The settings while the console runs. Everything is used from the foreground thread; a change is
 * there at once, and written half a second after the last one, by another thread.
 */
public final class SettingsStore implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final SettingsFile file;
    private final LatestTask writer;
    private final ObservableList<SettingsNotice> notices = FXCollections.observableArrayList();

    /** Held while the file is written, so that one write ends before the next begins. */
    private final Object writing = new Object();

    /** Guards the fields below, never for long, as the foreground waits for it. */
    private final Object lock = new Object();

    private final Map<String, Part<?>> parts = new LinkedHashMap<>();
    private Map<String, @Nullable Object> root;
    private boolean changed;
    private boolean writable;

    private SettingsStore(SettingsFile file, SettingsFile.Content content, TaskRunner tasks) {
        this.file = file;
        this.writer = tasks.latestTask();
        this.root = content.root();
        SettingsNotice notice = content.notice();
        this.writable = notice == null || notice.kind() != SettingsNotice.Kind.UNREADABLE;
        if (notice != null) {
            notices.add(notice);
        }
    }

    /** {@return the settings in {@code file}} Never fails: {@link #notices} tells what is amiss. */
    public static SettingsStore open(Path file, TaskRunner tasks, InstantSource clock) {
        return open(file, SettingsFormat.CURRENT, tasks, clock);
    }

    /** {@return the defaults, of which nothing is written anywhere} For pictures and tests. */
    public static SettingsStore unwritten(TaskRunner tasks) {
        SettingsFile none =
                new SettingsFile(Path.of(""), SettingsFormat.CURRENT, InstantSource.system());
        SettingsStore store =
                new SettingsStore(none, new SettingsFile.Content(Map.of(), null), tasks);
        store.writable = false;
        return store;
    }

    static SettingsStore open(
            Path file, SettingsFormat format, TaskRunner tasks, InstantSource clock) {
        SettingsFile onDisk = new SettingsFile(file, format, clock);
        return new SettingsStore(onDisk, onDisk.open(), tasks);
    }

    /** {@return where the settings are} */
    public Path file() {
        return file.path();
    }

    /**
     * {@return what the operator is to be told, the latest last; a view may remove what was read}
     */
    public ObservableList<SettingsNotice> notices() {
        return notices;
    }

    /** {@return the section's value, which changes with every {@link #set}} */
    public <T> ReadOnlyObjectProperty<T> value(Section<T> section) {
        return part(section).value.getReadOnlyProperty();
    }

    /** {@return the section's value now} */
    public <T> T get(Section<T> section) {
        return part(section).current;
    }

    /** Makes {@code value} the section's value, and has it written soon. */
    public <T> void set(Section<T> section, T value) {
        Part<T> part = part(section);
        if (part.current.equals(value)) {
            return;
        }
        synchronized (lock) {
            part.current = value;
            changed = true;
        }
        part.value.set(value);
        writer.runAfter(PAUSE, _ -> write(), notices::addAll, _ -> notWritten());
    }

    /** Makes {@code change} of the section's value its value. */
    public <T> void update(Section<T> section, UnaryOperator<T> change) {
        set(section, change.apply(get(section)));
    }

    /**
     * Writes what is not written yet, and returns when it is.
     *
     * @throws IOException when it cannot be written, with a sentence for the operator
     */
    public void flush() throws IOException {
        writer.cancel();
        notices.addAll(write());
    }

    /** Writes what is not written yet, as far as that is possible. */
    @Override
    public void close() {
        try {
            flush();
        } catch (IOException e) {
            notWritten();
        }
    }

    @SuppressWarnings("unchecked") // put there by the same section's first use
    private <T> Part<T> part(Section<T> section) {
        synchronized (lock) {
            return (Part<T>) parts.computeIfAbsent(section.name(), _ -> decode(section));
        }
    }

    private <T> Part<T> decode(Section<T> section) {
        T value = section.defaults();
        if (root.get(section.name()) != null) {
            try {
                value =
                        Json.decode(
                                section.completion().apply(root.get(section.name())),
                                section.type());
            } catch (JsonException e) {
                keepDamagedPart();
            }
        }
        return new Part<>(section, value);
    }

    /** Where no copy of it can be kept, nothing is written over it either. */
    private void keepDamagedPart() {
        SettingsNotice.Kind kind = SettingsNotice.Kind.PART_DAMAGED;
        Path aside = null;
        try {
            aside = file.copyAside("broken");
        } catch (IOException e) {
            kind = SettingsNotice.Kind.UNREADABLE;
            writable = false;
        }
        notices.add(new SettingsNotice(kind, file.path(), aside));
    }

    private void notWritten() {
        SettingsNotice notice =
                new SettingsNotice(SettingsNotice.Kind.NOT_WRITTEN, file.path(), null);
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    /** Writes what was changed; what the operator is to know of it. */
    private List<SettingsNotice> write() throws IOException {
        synchronized (writing) {
            Map<Part<?>, Object> wanted = new LinkedHashMap<>();
            Map<String, @Nullable Object> fallback;
            synchronized (lock) {
                if (!changed || !writable) {
                    return List.of();
                }
                changed = false;
                fallback = root;
                parts.values().forEach(part -> wanted.put(part, part.current));
            }
            try {
                SettingsFile.Content content =
                        file.rewrite(fallback, there -> merged(there, wanted));
                synchronized (lock) {
                    root = content.root();
                }
                wanted.forEach((part, value) -> part.written = value);
                return content.notice() == null ? List.of() : List.of(content.notice());
            } catch (IOException | RuntimeException e) {
                synchronized (lock) {
                    changed = true;
                }
                throw e;
            }
        }
    }

    @SuppressWarnings("unchecked") // what is merged with a map is a map
    private static Map<String, @Nullable Object> merged(
            Map<String, @Nullable Object> there, Map<Part<?>, Object> wanted) {
        Map<String, @Nullable Object> base = new LinkedHashMap<>();
        Map<String, @Nullable Object> mine = new LinkedHashMap<>();
        Map<String, @Nullable Object> theirs = new LinkedHashMap<>(there);
        wanted.forEach((part, value) -> {
            String name = part.section.name();
            base.put(name, Json.encode(part.written));
            mine.put(name, Json.encode(value));
            theirs.computeIfPresent(name, (_, tree) -> part.section.completion().apply(tree));
        });
        return (Map<String, @Nullable Object>) Objects.requireNonNull(Merge.of(theirs, base, mine));
    }

    /** A section in use. */
    private static final class Part<T> {
        private final Section<T> section;
        private final ReadOnlyObjectWrapper<T> value;

        /** The value that {@link #value} shows, for the writing thread; guarded by the lock. */
        private T current;

        /** The value as it was last in the file; for who holds {@code writing}. */
        private Object written;

        private Part(Section<T> section, T value) {
            this.section = section;
            this.value = new ReadOnlyObjectWrapper<>(value);
            this.current = value;
            this.written = value;
        }
    }
}
