package mpilot.console.sandbox;

import mpilot.console.gateway.AccessProfile;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The sample fleet: a company's profiles, and from the 31st row on every edge case that
 * SEMANTICS.md names. Usage moves with the clock.
 */
final class SampleFleet implements Fleet {
    /** Past the first page, so that a newcomer sees ordinary profiles first. */
    private static final int FIRST_EDGE_CASE = 30;

    private static final String TEAM_TAG = "team:data-platform";

    private final SampleProfiles samples;
    private final List<EdgeCase> edgeCases;
    private final List<String> names;
    private final List<List<String>> tags;

    SampleFleet(int size, long seed) {
        this.samples = new SampleProfiles(seed);
        this.edgeCases = EdgeCase.all();
        this.names = new ArrayList<>(size);
        this.tags = new ArrayList<>(size);
        Map<List<String>, List<String>> shared = new HashMap<>();
        for (int i = 0; i < size; i++) {
            EdgeCase edgeCase = edgeCase(i);
            if (edgeCase == null) {
                SampleProfiles.Head head = samples.head(i);
                names.add(head.name().toLowerCase(Locale.ROOT));
                tags.add(shared.computeIfAbsent(head.tags(), each -> each));
            } else {
                AccessProfile profile = edgeCase.profile(i + 1, Instant.EPOCH);
                names.add(profile.name().toLowerCase(Locale.ROOT));
                tags.add(profile.tags());
            }
        }
    }

    private @Nullable EdgeCase edgeCase(int position) {
        int index = position - FIRST_EDGE_CASE;
        return index >= 0 && index < edgeCases.size() ? edgeCases.get(index) : null;
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public String searchableName(int position) {
        return names.get(position);
    }

    @Override
    public List<String> tags(int position) {
        return tags.get(position);
    }

    @Override
    public @Nullable Boolean isActive(int position) {
        EdgeCase edgeCase = edgeCase(position);
        return edgeCase == null
                ? Boolean.valueOf(samples.isActive(position))
                : edgeCase.profile(position + 1, Instant.EPOCH).isActive();
    }

    @Override
    public boolean isVisibleTo(Caller caller, int position) {
        return switch (caller) {
            case ADMIN -> true;
            case TEAM_MEMBER -> tags(position).contains(TEAM_TAG);
            case VIRTUAL_KEY ->
                    tags(position).contains(TEAM_TAG) && tags(position).contains("prod");
        };
    }

    @Override
    public AccessProfile profile(int position, Instant now) {
        EdgeCase edgeCase = edgeCase(position);
        return edgeCase == null
                ? samples.profile(position, now)
                : edgeCase.profile(position + 1, now);
    }
}
