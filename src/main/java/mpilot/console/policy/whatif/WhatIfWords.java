package mpilot.console.policy.whatif;

import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.forecast.ForecastWords;
import mpilot.console.text.Text;

import java.math.BigDecimal;

/** What other caps would mean, in an operator's words. */
public final class WhatIfWords {
    private WhatIfWords() {}

    /** {@return how a limit would stand now, in one sentence; {@link ForecastWords} tells on} */
    public static String now(WhatIf.Change change) {
        Limit limit = change.limit();
        String name = LimitWords.nameAndPeriod(limit);
        if (change.after() == null) {
            return Text.of("windows.whatif-gone", name);
        }
        BigDecimal over = change.overBy();
        return switch (limit.usage().state()) {
            case NO_CAP -> Text.of("windows.whatif-gone", name);
            case ZERO_CAP -> Text.of("windows.whatif-zero-cap", name);
            case NOT_REPORTED -> Text.of("windows.whatif-not-reported", name);
            case ELAPSED -> Text.of("windows.whatif-left", name, LimitWords.cap(limit));
            case OK, NEAR ->
                    change.isRelieved()
                            ? Text.of("windows.whatif-relieved", name, left(limit))
                            : Text.of("windows.whatif-left", name, left(limit));
            case EXHAUSTED ->
                    over == null || over.signum() == 0
                            ? Text.of("windows.whatif-at-cap", name)
                            : Text.of("windows.whatif-over", name, LimitWords.amount(limit, over));
        };
    }

    private static String left(Limit limit) {
        return LimitWords.amountOrDash(limit, limit.usage().left());
    }

    /** {@return what a change would mean for many profiles, in one sentence} */
    public static String summary(WhatIfSet set) {
        return Text.of(
                "windows.whatif-set",
                set.profiles(),
                set.changed().size(),
                set.newlyOver().size(),
                set.relieved().size(),
                set.runningOutSooner().size());
    }
}
