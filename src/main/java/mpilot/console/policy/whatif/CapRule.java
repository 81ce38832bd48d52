package mpilot.console.policy.whatif;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitPlace;
import mpilot.console.policy.ProfileLimits;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * A change of caps that is tried on any number of profiles.
 *
 * @param which the limits that it changes
 * @param change what becomes of the cap of each
 */
public record CapRule(Predicate<Limit> which, Change change) {
    /** Makes another cap of a cap. */
    @FunctionalInterface
    public interface Change {
        /**
         * {@return the new cap, null for none}
         *
         * @param cap the present one without an override, null for none
         */
        @Nullable BigDecimal of(@Nullable BigDecimal cap);
    }

    /** {@return the rule that sets caps to {@code cap}, or with null takes them away} */
    public static CapRule set(Predicate<Limit> which, @Nullable BigDecimal cap) {
        return new CapRule(which, _ -> cap);
    }

    /**
     * {@return the rule that multiplies caps by {@code factor}, such as 0.8 for a fifth less} What
     * has no cap keeps none. Tokens and requests may come out as fractions; the gateway would have
     * to round them.
     */
    public static CapRule scale(Predicate<Limit> which, BigDecimal factor) {
        return new CapRule(which, cap -> cap == null ? null : cap.multiply(factor));
    }

    /** {@return a copy of {@code profile} with the caps changed} */
    public AccessProfile apply(AccessProfile profile) {
        AccessProfile changed = profile;
        for (Limit limit : ProfileLimits.of(profile, Instant.EPOCH).all().filter(which).toList()) {
            LimitPlace place = limit.place();
            changed = CapEdit.withCap(changed, place, change.of(CapEdit.cap(profile, place)));
        }
        return changed;
    }
}
