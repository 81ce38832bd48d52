package mpilot.console.sandbox;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ContractException;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.Timestamp;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Profiles of a saved file, served as they stand in it: nothing in them moves. Two of one id are
 * both served, as that is what was saved.
 */
final class FleetFile implements Fleet {
    /** Those without a readable {@code created_at} come first, as the gateway's zero time would. */
    private static final Comparator<AccessProfile> ORDER =
            Comparator.comparing(FleetFile::created).thenComparingLong(AccessProfile::id);

    private final List<AccessProfile> profiles;
    private final List<String> names;

    private FleetFile(List<AccessProfile> profiles) {
        this.profiles = profiles.stream().sorted(ORDER).toList();
        this.names =
                this.profiles.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * The fleet that {@code file} holds: a page, an array of profiles, or NDJSON.
     *
     * @throws IOException with a sentence for the operator
     */
    static FleetFile load(Path file) throws IOException {
        List<AccessProfile> profiles = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ProfileCodec.readProfiles(in, profiles::add);
        } catch (NoSuchFileException e) {
            throw new IOException("There is no file " + file + ".", e);
        } catch (ContractException e) {
            String place = e.path().isEmpty() ? "" : "at " + e.path() + " ";
            throw new IOException(
                    file + " holds no saved access profiles: " + place + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new IOException(file + " cannot be read.", e);
        }
        return new FleetFile(profiles);
    }

    private static Instant created(AccessProfile profile) {
        Timestamp created = profile.createdAt();
        return created == null || created.instant() == null ? Instant.MIN : created.instant();
    }

    @Override
    public int size() {
        return profiles.size();
    }

    @Override
    public String searchableName(int position) {
        return names.get(position);
    }

    @Override
    public List<String> tags(int position) {
        return profiles.get(position).tags();
    }

    @Override
    public @Nullable Boolean isActive(int position) {
        return profiles.get(position).isActive();
    }

    /** A file says nothing of visibility, so lesser callers see a third and a ninth of it. */
    @Override
    public boolean isVisibleTo(Caller caller, int position) {
        long id = profiles.get(position).id();
        return switch (caller) {
            case ADMIN -> true;
            case TEAM_MEMBER -> Math.floorMod(id, 3) == 0;
            case VIRTUAL_KEY -> Math.floorMod(id, 9) == 0;
        };
    }

    @Override
    public AccessProfile profile(int position, Instant now) {
        return profiles.get(position);
    }
}
