package mpilot.console.ui.whatif;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitPlace;
import mpilot.console.policy.forecast.BurnDown;
import mpilot.console.policy.forecast.ForecastWords;
import mpilot.console.policy.stack.EffectiveLimits;
import mpilot.console.policy.stack.EffectiveWords;
import mpilot.console.policy.stack.LimitLine;
import mpilot.console.policy.stack.ProviderLimits;
import mpilot.console.policy.whatif.CapEdit;
import mpilot.console.policy.whatif.CapRule;
import mpilot.console.policy.whatif.WhatIf;
import mpilot.console.policy.whatif.WhatIfSet;
import mpilot.console.policy.whatif.WhatIfWords;
import mpilot.console.text.Text;
import mpilot.console.ui.chart.BurnDownPicture;
import mpilot.console.ui.usage.UsageSeen;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the tried caps would mean, ready to be shown.
 *
 * @param headline how many limits would block now that do not, and the other way round
 * @param changes what becomes of each limit
 * @param providers what the limits of a provider would come to, where that changes
 * @param elsewhere what the same caps would mean for the other profiles at hand
 */
record WhatIfOutcome(
        String headline,
        List<ChangeNote> changes,
        List<ProviderNote> providers,
        List<SetNote> elsewhere) {
    /** The most profiles that are named of those a cap would put over. */
    private static final int NAMED = 8;

    /**
     * A limit with another cap.
     *
     * @param effect whether it would begin or cease to block
     * @param now how it would stand, in a sentence
     * @param before where its use is heading as it is
     * @param after where it would be heading
     * @param picture that drawn; null where there is nothing to draw
     */
    record ChangeNote(
            Effect effect,
            String now,
            String before,
            String after,
            @Nullable BurnDownPicture picture) {}

    /** What a change does to requests. */
    enum Effect {
        BLOCKS,
        RELIEVES,
        NEITHER
    }

    /** A provider whose stack comes to something else. */
    record ProviderNote(Effect effect, String sentence) {}

    /**
     * One cap on every profile at hand.
     *
     * @param summary how many it would put over
     * @param over which ones and by how much, a line each
     * @param more how many more there are
     */
    record SetNote(String summary, List<String> over, int more) {}

    /** A cap that is tried in place of a limit's own; null for none. */
    record Tried(Limit limit, @Nullable BigDecimal cap) {
        /** Changes the same kind of limit in any profile. */
        CapRule everywhere() {
            return CapRule.set(this::isSameKind, cap);
        }

        private boolean isSameKind(Limit other) {
            return other.unit() == limit.unit()
                    && other.place().isWholeProfile() == limit.place().isWholeProfile()
                    && other.coversAll() == limit.coversAll()
                    && Objects.equals(other.provider(), limit.provider())
                    && Objects.equals(other.scopedProvider(), limit.scopedProvider())
                    && other.duration().text().equals(limit.duration().text());
        }
    }

    /**
     * {@return what {@code tried} would mean for {@code profile} and for {@code others}}
     *
     * @param now when they were read
     * @param seen what was seen of the gateway's use
     */
    static WhatIfOutcome of(
            AccessProfile profile,
            List<Tried> tried,
            List<AccessProfile> others,
            Instant now,
            UsageSeen seen) {
        AccessProfile changed = profile;
        for (Tried each : tried) {
            changed = CapEdit.withCap(changed, each.limit().place(), each.cap());
        }
        WhatIf whatIf = WhatIf.of(profile, changed, now, seen.history());
        boolean reported = seen.isReportedFor(profile);
        long newlyOver = whatIf.changes().stream().filter(WhatIf.Change::isNewlyOver).count();
        long relieved = whatIf.changes().stream().filter(WhatIf.Change::isRelieved).count();
        return new WhatIfOutcome(
                whatIf.changes().isEmpty()
                        ? Text.of("whatif.unchanged")
                        : Text.of("whatif.headline", newlyOver, relieved),
                whatIf.changes().stream().map(WhatIfOutcome::change).toList(),
                providers(
                        EffectiveLimits.of(profile, now, seen.history(), reported),
                        EffectiveLimits.of(changed, now, seen.history(), reported),
                        now),
                others.size() < 2
                        ? List.of()
                        : tried.stream().map(each -> elsewhere(each, others, now, seen)).toList());
    }

    private static ChangeNote change(WhatIf.Change change) {
        return new ChangeNote(
                change.isNewlyOver()
                        ? Effect.BLOCKS
                        : change.isRelieved() ? Effect.RELIEVES : Effect.NEITHER,
                VisibleText.of(WhatIfWords.now(change)),
                forecast(change.before()),
                forecast(change.after()),
                change.after() == null ? null : BurnDownPicture.of(change.after()).orElse(null));
    }

    private static String forecast(@Nullable BurnDown forecast) {
        return forecast == null
                ? Text.of("windows.forecast-no-cap")
                : ForecastWords.sentence(forecast);
    }

    private static List<ProviderNote> providers(
            EffectiveLimits before, EffectiveLimits after, Instant now) {
        List<ProviderNote> notes = new ArrayList<>();
        for (int i = 0; i < after.providers().size(); i++) {
            ProviderLimits old = before.providers().get(i);
            ProviderLimits changed = after.providers().get(i);
            if (old.serves() != changed.serves()
                    || !Objects.equals(place(old.first()), place(changed.first()))) {
                notes.add(
                        new ProviderNote(
                                old.serves() == changed.serves()
                                        ? Effect.NEITHER
                                        : changed.serves() ? Effect.RELIEVES : Effect.BLOCKS,
                                VisibleText.of(EffectiveWords.sentence(changed, now))));
            }
        }
        return notes;
    }

    private static @Nullable LimitPlace place(@Nullable LimitLine line) {
        return line == null ? null : line.limit().place();
    }

    private static SetNote elsewhere(
            Tried tried, List<AccessProfile> profiles, Instant now, UsageSeen seen) {
        WhatIfSet set = WhatIfSet.of(profiles, tried.everywhere(), now, seen.history());
        List<WhatIf> over = set.newlyOver();
        return new SetNote(
                WhatIfWords.summary(set),
                over.stream().limit(NAMED).map(WhatIfOutcome::line).toList(),
                Math.max(0, over.size() - NAMED));
    }

    private static String line(WhatIf whatIf) {
        String worst =
                whatIf.changes().stream()
                        .filter(WhatIf.Change::isNewlyOver)
                        .map(WhatIfWords::now)
                        .findFirst()
                        .orElse("");
        return VisibleText.of(Text.of("whatif.over-line", whatIf.before().name(), worst));
    }
}
