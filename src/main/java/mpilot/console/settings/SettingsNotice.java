package mpilot.console.settings;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * Something about the settings that the operator is to know.
 *
 * @param file the settings file
 * @param keptAs where what it held before was kept; null where nothing had to be
 * @param detail what is wrong with a value and what was done, in sentences; empty for other kinds
 */
public record SettingsNotice(Kind kind, Path file, @Nullable Path keptAs, String detail) {
    /** About the file as a whole. */
    SettingsNotice(Kind kind, Path file, @Nullable Path keptAs) {
        this(kind, file, keptAs, "");
    }

    /** {@return that a value in {@code file} is of no use, as {@code detail} says} */
    public static SettingsNotice ofUnusable(Path file, String detail) {
        return new SettingsNotice(Kind.UNUSABLE, file, null, detail);
    }

    /** What happened. */
    public enum Kind {
        /** The file was no JSON object; the console began with defaults. */
        DAMAGED,
        /** A part of it could not be read; that part has its defaults. */
        PART_DAMAGED,
        /** A value that could be read cannot be used; it stays as it is. */
        UNUSABLE,
        /** The file is of a newer console; what this one does not know stays in it. */
        NEWER,
        /** The file could not be opened; nothing is written, so that nothing is lost. */
        UNREADABLE,
        /** A change could not be written; it is tried again with the next one. */
        NOT_WRITTEN
    }

    /** {@return what happened, in one sentence in the language of the process} */
    public String sentence() {
        String aside = keptAs == null ? "" : keptAs.toString();
        return switch (kind) {
            case DAMAGED -> Text.of("settings.damaged", file.toString(), aside);
            case PART_DAMAGED -> Text.of("settings.part-damaged", file.toString(), aside);
            case UNUSABLE -> detail;
            case NEWER -> Text.of("settings.newer", file.toString(), aside);
            case UNREADABLE -> Text.of("settings.unreadable", file.toString());
            case NOT_WRITTEN -> Text.of("settings.not-written", file.toString());
        };
    }
}
