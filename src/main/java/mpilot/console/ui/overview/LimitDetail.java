package mpilot.console.ui.overview;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Ages;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All that there is to say of a limit, exactly, a fact a line: what shows on hover. */
final class LimitDetail {
    private LimitDetail() {}

    static String of(Limit limit, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add(VisibleText.of(LimitWords.nameAndPeriod(limit)));
        BigDecimal used = limit.usage().used();
        BigDecimal cap = limit.usage().cap();
        if (used != null && cap != null) {
            lines.add(
                    String.join(
                            " / ", LimitWords.exact(limit, used), LimitWords.exact(limit, cap)));
        }
        lines.add(LimitWords.state(limit));
        lines.add(LimitWords.reset(limit.window(), now));
        Instant reset = limit.window().nextReset();
        if (reset != null) {
            lines.add(Ages.exact(reset));
        }
        return String.join("\n", lines);
    }
}
