package mpilot.console.sandbox;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ContractException;
import mpilot.console.gateway.ProfileCodec;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads profiles that were saved: a page, an array of profiles, or NDJSON. */
public final class SavedProfiles {
    private SavedProfiles() {}

    /**
     * {@return the profiles in {@code file}, in its order and as they stand there}
     *
     * @throws IOException with a sentence for the operator
     */
    public static List<AccessProfile> read(Path file) throws IOException {
        List<AccessProfile> profiles = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(1);
            if (in.read() < 0) {
                throw new EOFException();
            }
            in.reset();
            ProfileCodec.readProfiles(in, profiles::add);
        } catch (ContractException e) {
            String place = e.path().isEmpty() ? "" : "at " + e.path() + " ";
            throw new IOException(
                    file + " holds no saved access profiles: " + place + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new IOException(unreadable(file, e), e);
        }
        return profiles;
    }

    private static String unreadable(Path file, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "There is no file " + file + ".";
            case AccessDeniedException _ -> "You may not read " + file + ".";
            case EOFException _ -> file + " is empty.";
            default ->
                    Files.isDirectory(file) ? file + " is a directory." : file + " cannot be read.";
        };
    }
}
