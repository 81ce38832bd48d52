package mpilot.console.ui.agenda;

import mpilot.console.fleet.SearchText;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Ages;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.agenda.AgendaWords;
import mpilot.console.policy.agenda.ResetAgenda;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.ShownName;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A line of the agenda. Its texts have nothing hidden in them. */
sealed interface AgendaRow {
    /** What it is known by from one list to the next. */
    Object key();

    /** The day, or the time of day, in the operator's own zone. */
    String when();

    /** Whose limit it is, or how many resets a day has. */
    String profile();

    /**
     * The head of a day's resets.
     *
     * @param date in the operator's own zone
     * @param resets how many of those that are listed are on that day
     */
    record Day(LocalDate date, int resets) implements AgendaRow {
        @Override
        public Object key() {
            return date;
        }

        @Override
        public String when() {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(date);
        }

        @Override
        public String profile() {
            return Text.of("agendaview.day-resets", resets);
        }
    }

    /**
     * One reset.
     *
     * @param owner the profile that the limit is of
     * @param date the day of it in the operator's own zone
     * @param searchable what a search looks through, folded
     */
    record Entry(ResetAgenda.Reset reset, AccessProfile owner, LocalDate date, String searchable)
            implements AgendaRow {
        static Entry of(ResetAgenda.Reset reset, AccessProfile owner, ZoneId zone) {
            Limit limit = reset.limit();
            String provider =
                    Objects.requireNonNullElse(
                            limit.provider() == null ? limit.scopedProvider() : limit.provider(),
                            "");
            return new Entry(
                    reset,
                    owner,
                    LocalDate.ofInstant(reset.at(), zone),
                    SearchText.fold(owner.name() + "\n" + provider));
        }

        @Override
        public Object key() {
            return List.of(owner.id(), reset.limit().place());
        }

        @Override
        public String when() {
            return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                    .withZone(ZoneId.systemDefault())
                    .format(reset.at());
        }

        /** The moment exactly, in UTC and in the operator's own zone. */
        String exactly() {
            return Ages.exact(reset.at());
        }

        /** How far ahead of {@code now} it is. */
        String ahead(Instant now) {
            return Ages.relative(reset.at(), now);
        }

        @Override
        public String profile() {
            return ShownName.of(owner);
        }

        /** Which limit, and how often it is reset. */
        String limit() {
            return VisibleText.of(LimitWords.nameAndPeriod(reset.limit()));
        }

        /** What the reset gives back. */
        String freed() {
            return AgendaWords.freed(reset);
        }

        /** Where the limit stands in its profile. */
        String pointer() {
            return reset.limit().place().pointer();
        }
    }

    /** {@code entries}, which are in the order of time, each day under its head. */
    static List<AgendaRow> byDay(List<Entry> entries) {
        List<AgendaRow> rows = new ArrayList<>();
        int from = 0;
        while (from < entries.size()) {
            LocalDate date = entries.get(from).date();
            int to = from + 1;
            while (to < entries.size() && entries.get(to).date().equals(date)) {
                to++;
            }
            rows.add(new Day(date, to - from));
            rows.addAll(entries.subList(from, to));
            from = to;
        }
        return List.copyOf(rows);
    }
}
