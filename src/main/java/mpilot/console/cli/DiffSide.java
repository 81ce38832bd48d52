package mpilot.console.cli;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * One side of a comparison, as it is written on the command line.
 *
 * @param text as it was written
 * @param kind where its profiles are
 * @param place the file, the URL or the connection's name; empty for the gateway of the options
 * @param profile the name or id of the one profile that is meant; null for all there are
 */
record DiffSide(String text, Kind kind, String place, @Nullable String profile) {
    /** Where the profiles of a side are. */
    enum Kind {
        /** At the gateway of the options. */
        PROFILE,
        FILE,
        GATEWAY,
        CONNECTION
    }

    /**
     * The side that {@code text} names. What begins with none of the words is the name or the id of
     * a profile. A profile of a file, a gateway or a connection follows a {@code #}; where a file
     * has that in its own name, it is the file.
     *
     * @throws UsageException when there is nothing behind the word
     */
    static DiffSide of(String text) throws UsageException {
        int colon = text.indexOf(':');
        String word = colon < 0 ? "" : text.substring(0, colon);
        String rest = text.substring(colon + 1);
        DiffSide side =
                switch (word) {
                    case "profile" -> new DiffSide(text, Kind.PROFILE, "", rest);
                    case "file" ->
                            isFile(rest)
                                    ? new DiffSide(text, Kind.FILE, rest, null)
                                    : split(text, Kind.FILE, rest, rest.lastIndexOf('#'));
                    case "gateway" -> split(text, Kind.GATEWAY, rest, rest.indexOf('#'));
                    case "connection" -> split(text, Kind.CONNECTION, rest, rest.indexOf('#'));
                    default -> new DiffSide(text, Kind.PROFILE, "", text);
                };
        boolean isPlace = side.kind != Kind.PROFILE;
        if ((isPlace && side.place.isEmpty()) || "".equals(side.profile)) {
            throw new UsageException("“" + text + "” names nothing; --help tells what a side is.");
        }
        return side;
    }

    private static boolean isFile(String path) throws UsageException {
        try {
            return Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            throw new UsageException("“" + path + "”: no file can have this name.");
        }
    }

    private static DiffSide split(String text, Kind kind, String rest, int sign) {
        return sign < 0
                ? new DiffSide(text, kind, rest, null)
                : new DiffSide(text, kind, rest.substring(0, sign), rest.substring(sign + 1));
    }
}
