package mpilot.console.policy.forecast;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitKey;
import mpilot.console.policy.ProfileLimits;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The use of limits as it was seen at this session's refreshes, of one gateway: an immutable value
 * that each refresh makes a new one of. What it holds is bounded, at {@value #MAX_LIMITS} limits
 * with {@value #MAX_SAMPLES} samples each; that is every limit on the pages an operator looks at,
 * and of all profiles at once as many as there is room for.
 */
public final class UsageHistory {
    /** The most limits that are remembered. One seen in the latest refresh is never forgotten. */
    public static final int MAX_LIMITS = 2000;

    /** The most samples of a limit. Past it every second one goes, so that they reach as far. */
    public static final int MAX_SAMPLES = 64;

    private static final UsageHistory EMPTY = new UsageHistory(Map.of());

    /** By the refresh that they were last seen in, the earliest first. */
    private final Map<LimitKey, Track> tracks;

    private UsageHistory(Map<LimitKey, Track> tracks) {
        this.tracks = tracks;
    }

    /** {@return the history before the first refresh} */
    public static UsageHistory empty() {
        return EMPTY;
    }

    /** What was seen of one limit since its counter was last set to zero. */
    private record Track(@Nullable Instant lastReset, List<UsageSample> samples) {
        Instant seen() {
            return samples.getLast().at();
        }

        Track with(@Nullable Instant reset, UsageSample sample) {
            UsageSample last = samples.getLast();
            if (!sample.at().isAfter(last.at())) {
                return this;
            }
            boolean wasReset =
                    !Objects.equals(reset, lastReset) || sample.used().compareTo(last.used()) < 0;
            if (wasReset) {
                return new Track(reset, List.of(sample));
            }
            List<UsageSample> longer = new ArrayList<>(samples);
            if (isStill(sample.used())) {
                longer.removeLast();
            }
            longer.add(sample);
            return new Track(reset, longer.size() > MAX_SAMPLES ? thinned(longer) : longer);
        }

        /** Whether the two latest samples show this use already: the later one is to move on. */
        private boolean isStill(BigDecimal used) {
            int size = samples.size();
            return size > 1
                    && samples.get(size - 1).used().compareTo(used) == 0
                    && samples.get(size - 2).used().compareTo(used) == 0;
        }

        private static List<UsageSample> thinned(List<UsageSample> samples) {
            List<UsageSample> thin = new ArrayList<>();
            for (int i = 0; i < samples.size() - 1; i += 2) {
                thin.add(samples.get(i));
            }
            thin.add(samples.getLast());
            return thin;
        }
    }

    /**
     * {@return this history with one refresh more}
     *
     * @param profiles what the refresh brought
     * @param at when it was read; a refresh that is not later than the one before adds nothing
     */
    public UsageHistory with(Collection<AccessProfile> profiles, Instant at) {
        Map<LimitKey, Track> next = new LinkedHashMap<>(tracks);
        Map<LimitKey, Track> fresh = take(profiles, at, next);
        addWhereThereIsRoom(fresh, next, at);
        return new UsageHistory(next);
    }

    /**
     * {@return this history with what was read beside its refreshes, such as a part of a whole
     * fleet} Limits that are remembered get a sample more, and others come in while there is room;
     * nothing is forgotten for them.
     *
     * @param at when {@code profiles} were read
     */
    public UsageHistory withBeside(Collection<AccessProfile> profiles, Instant at) {
        Map<LimitKey, Track> next = new LinkedHashMap<>(tracks);
        Map<LimitKey, Track> fresh = take(profiles, at, next);
        fresh.entrySet().stream()
                .limit(MAX_LIMITS - next.size())
                .forEach(each -> next.put(each.getKey(), each.getValue()));
        return new UsageHistory(next);
    }

    /** Adds a sample to what is in {@code tracks}, and returns what is not. */
    private static Map<LimitKey, Track> take(
            Collection<AccessProfile> profiles, Instant at, Map<LimitKey, Track> tracks) {
        Map<LimitKey, Track> fresh = new LinkedHashMap<>();
        for (AccessProfile profile : profiles) {
            for (Limit limit : ProfileLimits.of(profile, at).all().toList()) {
                BigDecimal used = limit.usage().used();
                if (used != null) {
                    LimitKey key = LimitKey.of(profile.id(), limit);
                    UsageSample sample = new UsageSample(at, used);
                    Instant reset = limit.window().lastReset();
                    Track track = tracks.remove(key);
                    if (track != null) {
                        tracks.put(key, track.with(reset, sample));
                    } else if (fresh.size() < MAX_LIMITS) {
                        fresh.put(key, new Track(reset, List.of(sample)));
                    }
                }
            }
        }
        return fresh;
    }

    /** Makes room of what is out of sight, and of nothing else. */
    private static void addWhereThereIsRoom(
            Map<LimitKey, Track> fresh, Map<LimitKey, Track> tracks, Instant at) {
        int excess = tracks.size() + fresh.size() - MAX_LIMITS;
        List<LimitKey> outOfSight =
                tracks.entrySet().stream()
                        .takeWhile(each -> each.getValue().seen().isBefore(at))
                        .limit(Math.max(0, excess))
                        .map(Map.Entry::getKey)
                        .toList();
        outOfSight.forEach(tracks::remove);
        fresh.entrySet().stream()
                .limit(MAX_LIMITS - tracks.size())
                .forEach(each -> tracks.put(each.getKey(), each.getValue()));
    }

    /** {@return what was seen of a limit since its last reset, the earliest first} */
    public List<UsageSample> of(LimitKey key) {
        Track track = tracks.get(key);
        return track == null ? List.of() : List.copyOf(track.samples());
    }

    /** {@return how many limits are remembered} */
    public int limits() {
        return tracks.size();
    }
}
