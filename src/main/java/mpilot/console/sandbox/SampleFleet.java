package mpilot.console.sandbox;

import mpilot.console.gateway.AccessProfile;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The sample fleet: a company's profiles, and from the 31st row on every edge case that
 * SEMANTICS.md names. Usage moves with the clock.
 */
final class SampleFleet implements Fleet {
    /** Past the first page, so that a newcomer sees ordinary profiles first. */
    private static final int FIRST_EDGE_CASE = 30;

    private static final String TEAM_TAG = "team:data-platform";

    private static final Instant FIRST_CREATED = Instant.parse("2025-02-03T08:15:00Z");

    private static final Duration PACE = Duration.ofMinutes(97);

    private final int size;
    private final SampleProfiles samples;
    private final List<EdgeCase> edgeCases;
    private final Duration pace;

    SampleFleet(int size, long seed) {
        this.size = size;
        this.samples = new SampleProfiles(seed);
        this.edgeCases = EdgeCase.all();
        Duration room = Duration.between(FIRST_CREATED, SampleProfiles.LAST_UPDATED);
        Duration even = room.dividedBy(Math.max(1, size));
        this.pace = even.compareTo(PACE) < 0 ? even : PACE;
    }

    private @Nullable EdgeCase edgeCase(int position) {
        int index = position - FIRST_EDGE_CASE;
        return index >= 0 && index < edgeCases.size() ? edgeCases.get(index) : null;
    }

    private Instant created(int position) {
        return FIRST_CREATED.plusSeconds(pace.toSeconds() * position);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Facts facts(int position) {
        if (edgeCase(position) != null) {
            return Facts.of(profile(position, Instant.EPOCH), Caller.ADMIN);
        }
        SampleProfiles.Head head = samples.head(position);
        return new Facts(
                head.name(), head.tags(), samples.isActive(position), seenDownTo(head.tags()));
    }

    private static Caller seenDownTo(List<String> tags) {
        if (!tags.contains(TEAM_TAG)) {
            return Caller.ADMIN;
        }
        return tags.contains("prod") ? Caller.VIRTUAL_KEY : Caller.TEAM_MEMBER;
    }

    @Override
    public AccessProfile profile(int position, Instant now) {
        EdgeCase edgeCase = edgeCase(position);
        return edgeCase == null
                ? samples.profile(position, created(position), now)
                : edgeCase.profile(position + 1, created(position), now);
    }
}
