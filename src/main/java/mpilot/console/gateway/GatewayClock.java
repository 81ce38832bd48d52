package mpilot.console.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What time it is at the gateway, which is the time that ages and resets are counted in. Without an
 * answer, or while the clocks agree, that is this machine's time.
 *
 * <p>Safe to use from any thread.
 */
public final class GatewayClock implements InstantSource {
    /** A difference that the operator should be told of. */
    public static final Duration NOTABLE = Duration.ofMinutes(1);

    private final InstantSource local;
    private volatile Duration skew = Duration.ZERO;

    /** A clock that runs with {@code local} and is put right by the answers it sees. */
    public GatewayClock(InstantSource local) {
        this.local = local;
    }

    /**
     * Learns from {@code answer} by how much the clocks differ; one that cannot tell is ignored.
     */
    public void observe(ListAnswer answer) {
        Duration seen = answer.clockSkew();
        if (seen != null) {
            skew = seen;
        }
    }

    /** {@return the gateway's time} */
    @Override
    public Instant instant() {
        return local.instant().plus(skew);
    }

    /** {@return by how much the gateway's clock is ahead of this machine's; negative: behind} */
    public Duration skew() {
        return skew;
    }

    /** {@return whether the operator should be told that one of the clocks is wrong} */
    public boolean isNotable() {
        return skew.abs().compareTo(NOTABLE) > 0;
    }
}
