package mpilot.console.ui.inspector;

import mpilot.console.policy.Ages;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ResetWindow;
import mpilot.console.text.Text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of a limit's window: how it runs, since when, and when it is reset. */
final class WindowFacts {
    private WindowFacts() {}

    /** {@return the lines about the window of {@code limit}} */
    static List<Fact> of(Limit limit, Instant now) {
        ResetWindow window = limit.window();
        List<Fact> facts = new ArrayList<>();
        String period = limit.duration().words();
        if (window.kind() == ResetWindow.Kind.ALIGNED) {
            facts.add(fact(Text.of("inspector.window"), Text.of("inspector.aligned", period)));
        } else if (window.kind() == ResetWindow.Kind.ROLLING) {
            facts.add(fact(Text.of("inspector.window"), Text.of("inspector.rolling", period)));
        }
        if (window.lastReset() != null) {
            facts.add(Fact.moment(Text.of("inspector.last-reset"), window.lastReset(), now));
        } else if (window.start() != null) {
            facts.add(Fact.moment(Text.of("inspector.window-began"), window.start(), now));
        }
        if (window.nextReset() == null) {
            facts.add(fact(Text.of("inspector.next-reset"), unknown(limit)));
            return facts;
        }
        facts.add(
                window.elapsed()
                        ? Fact.moment(Text.of("inspector.window-ended"), window.nextReset(), now)
                        : Fact.moment(Text.of("inspector.next-reset"), window.nextReset(), now));
        if (isElsewhere(window.nextReset())) {
            facts.add(fact(Text.of("inspector.in-your-time"), Ages.local(window.nextReset())));
        }
        return facts;
    }

    /** Whether the operator's clock shows another time than UTC. */
    private static boolean isElsewhere(Instant moment) {
        return ZoneId.systemDefault().getRules().getOffset(moment).getTotalSeconds() != 0;
    }

    private static Fact fact(String name, String value) {
        return new Fact(name, value, null);
    }

    private static String unknown(Limit limit) {
        if (limit.duration().text().isEmpty()) {
            return Text.of("inspector.period-not-said");
        }
        return switch (limit.window().kind()) {
            case UNKNOWN_DURATION -> Text.of("inspector.unknown-period");
            default -> Text.of("inspector.unknown-start");
        };
    }
}
