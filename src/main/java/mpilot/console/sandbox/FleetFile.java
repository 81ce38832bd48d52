package mpilot.console.sandbox;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Timestamp;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Profiles of a saved file, served as they stand in it: nothing in them moves. Two of one id are
 * both served, as that is what was saved.
 */
final class FleetFile implements Fleet {
    /** Those without a readable {@code created_at} come first, as the gateway's zero time would. */
    private static final Comparator<AccessProfile> ORDER =
            Comparator.comparing(FleetFile::created).thenComparingLong(AccessProfile::id);

    private final List<AccessProfile> profiles;

    private FleetFile(List<AccessProfile> profiles) {
        this.profiles = profiles.stream().sorted(ORDER).toList();
    }

    /**
     * The fleet that {@code file} holds: a page, an array of profiles, or NDJSON.
     *
     * @throws IOException with a sentence for the operator
     */
    static FleetFile load(Path file) throws IOException {
        return new FleetFile(SavedProfiles.read(file));
    }

    private static Instant created(AccessProfile profile) {
        Timestamp created = profile.createdAt();
        return created == null || created.instant() == null ? Instant.MIN : created.instant();
    }

    @Override
    public int size() {
        return profiles.size();
    }

    /** A file says nothing of visibility, so lesser callers see a third and a ninth of it. */
    @Override
    public Facts facts(int position) {
        AccessProfile profile = profiles.get(position);
        return Facts.of(
                profile,
                profile.id() % 9 == 0
                        ? Caller.VIRTUAL_KEY
                        : profile.id() % 3 == 0 ? Caller.TEAM_MEMBER : Caller.ADMIN);
    }

    @Override
    public AccessProfile profile(int position, Instant now) {
        return profiles.get(position);
    }
}
