package mpilot.console.connection;

import mpilot.console.settings.Section;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The gateways that the operator has agreed to contact. Nothing is sent to any other but to this
 * machine itself.
 *
 * @param since the moment of the agreement, by scheme, host and port
 */
public record KnownHosts(Map<String, Instant> since) {
    /** Where the settings keep it. */
    public static final Section<KnownHosts> SECTION =
            new Section<>("known_hosts", KnownHosts.class, new KnownHosts(Map.of()));

    /** Takes its own copy of the map, without entries that hold no moment. */
    public KnownHosts {
        Map<String, Instant> kept =
                new TreeMap<>(Objects.requireNonNullElse(since, Map.<String, Instant>of()));
        kept.values().removeIf(Objects::isNull);
        since = Collections.unmodifiableMap(kept);
    }

    /** {@return whether {@code place} may be contacted without asking} */
    public boolean knows(Place place) {
        return place.isLoopback() || since.containsKey(place.origin());
    }

    /** {@return these and {@code place}, agreed to at {@code now}} */
    public KnownHosts with(Place place, Instant now) {
        Map<String, Instant> more = new TreeMap<>(since);
        more.putIfAbsent(place.origin(), now);
        return new KnownHosts(more);
    }
}
