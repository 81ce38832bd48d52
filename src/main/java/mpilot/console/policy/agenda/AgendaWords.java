package mpilot.console.policy.agenda;

import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.text.Text;

import java.math.BigDecimal;

/** The reset agenda in an operator's words. Text from the gateway stays as it came. */
public final class AgendaWords {
    private AgendaWords() {}

    /** {@return the reset as the title of an entry in a calendar} */
    public static String title(ResetAgenda.Reset reset) {
        return Text.of(
                "windows.agenda-title",
                reset.profileName(),
                LimitWords.nameAndPeriod(reset.limit()));
    }

    /** {@return what the reset gives back, such as {@code frees $820.50 of $1,000}} */
    public static String freed(ResetAgenda.Reset reset) {
        Limit limit = reset.limit();
        BigDecimal used = limit.usage().used();
        String cap = LimitWords.cap(limit);
        if (used == null) {
            return Text.of("windows.agenda-frees-unknown", cap);
        }
        String freed = LimitWords.amount(limit, used);
        return reset.unblocks()
                ? Text.of("windows.agenda-unblocks", freed, cap)
                : Text.of("windows.agenda-frees", freed, cap);
    }

    /** {@return how many resets there are, and what the agenda cannot tell} */
    public static String summary(ResetAgenda agenda) {
        String ahead = Text.of("windows.agenda-ahead", agenda.resets().size());
        String awaiting =
                agenda.awaiting() == 0
                        ? ""
                        : " " + Text.of("windows.agenda-awaiting", agenda.awaiting());
        String unknown =
                agenda.unknown() == 0
                        ? ""
                        : " " + Text.of("windows.agenda-unknown", agenda.unknown());
        return ahead + awaiting + unknown;
    }
}
