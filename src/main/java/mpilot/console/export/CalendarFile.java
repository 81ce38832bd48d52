package mpilot.console.export;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.agenda.AgendaWords;
import mpilot.console.policy.agenda.ResetAgenda;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * A reset agenda as a calendar that other programs open (iCalendar, RFC 5545). A reset keeps its
 * UID as long as its moment is the same, so that a calendar which takes the file again shows it
 * once. The UID is a name-based UUID (RFC 7986, section 5.3): it tells nobody where the gateway is.
 */
public final class CalendarFile {
    /** A line's longest length in octets, without its end (RFC 5545, section 3.1). */
    private static final int MAX_OCTETS = 75;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** The format writes years with four digits. */
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private final Writer out;
    private final String source;
    private final Instant now;

    private CalendarFile(Writer out, String source, Instant now) {
        this.out = out;
        this.source = source;
        this.now = now;
    }

    /**
     * Writes every reset of {@code agenda} before the year 10000 as an event, and leaves {@code
     * out} open.
     *
     * @param source what tells the gateway from others, such as its URL; only a digest is written
     * @param now when the agenda was made
     * @throws IOException when {@code out} does not take it
     */
    public static void write(ResetAgenda agenda, String source, Instant now, OutputStream out)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new CalendarFile(text, source, now).write(agenda);
        text.flush();
    }

    private void write(ResetAgenda agenda) throws IOException {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//MPilot//MPilot Console//EN");
        zone();
        for (ResetAgenda.Reset reset : agenda.resets()) {
            if (reset.at().isBefore(END)) {
                event(reset);
            }
        }
        line("END:VCALENDAR");
    }

    /** A calendar has a component at least, even one without an event (section 3.6). */
    private void zone() throws IOException {
        line("BEGIN:VTIMEZONE");
        line("TZID:UTC");
        line("BEGIN:STANDARD");
        line("DTSTART:19700101T000000");
        line("TZOFFSETFROM:+0000");
        line("TZOFFSETTO:+0000");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    private void event(ResetAgenda.Reset reset) throws IOException {
        line("BEGIN:VEVENT");
        line("UID:" + uid(reset));
        line("DTSTAMP:" + UTC.format(now));
        line("DTSTART:" + UTC.format(wholeSecond(reset.at())));
        line("SUMMARY:" + text(AgendaWords.title(reset)));
        line("DESCRIPTION:" + text(AgendaWords.freed(reset)));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private String uid(ResetAgenda.Reset reset) {
        String identity =
                String.join(
                        "\n",
                        source,
                        Long.toString(reset.profileId()),
                        reset.limit().place().field(),
                        Objects.requireNonNullElse(reset.limit().id(), ""),
                        reset.at().toString());
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The format knows no fraction of a second; the counter is not reset before. */
    private static Instant wholeSecond(Instant moment) {
        Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
        return second.equals(moment) ? second : second.plusSeconds(1);
    }

    /** A value of the type TEXT (section 3.3.11), with nothing hidden in it. */
    private static String text(String text) {
        return VisibleText.of(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** A line in folds (section 3.1), each of whole characters. */
    private void line(String line) throws IOException {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int size = octets(point);
            if (octets + size > MAX_OCTETS) {
                out.write("\r\n ");
                octets = 1;
            }
            out.write(Character.toString(point));
            octets += size;
            i += Character.charCount(point);
        }
        out.write("\r\n");
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
