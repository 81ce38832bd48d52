package mpilot.console.export;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.agenda.ResetAgenda;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A calendar that other programs can read: RFC 5545. */
class CalendarFileTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    @Test
    void aResetIsAnEvent() throws Exception {
        assertThat(lines(calendar("Ant", "820.5", "gateway")))
                .containsSubsequence(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//MPilot//MPilot Console//EN",
                        "BEGIN:VEVENT",
                        "DTSTAMP:20261123T120000Z",
                        "DTSTART:20261201T000000Z",
                        "SUMMARY:Ant: Budget of the whole profile (monthly) resets",
                        "DESCRIPTION:frees $820.50 of $1\\,000",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void everyLineEndsInCrLfAndHoldsAtMost75Octets() throws Exception {
        for (String name :
                List.of("x".repeat(255), "ü".repeat(255), "漢".repeat(255), "🦊".repeat(99))) {
            String text = calendar(name, "1", "gateway");
            assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
            assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
            for (String line : text.split("\r\n", -1)) {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .as(line)
                        .isLessThanOrEqualTo(75);
            }
            assertThat(unfolded(text)).contains("SUMMARY:" + name + ": Budget of the");
        }
    }

    @Test
    void aLineOf75OctetsIsNotFolded() throws Exception {
        // "SUMMARY:" and ": Budget of the whole profile (monthly) resets" take 54 octets.
        assertThat(calendar("x".repeat(21), "1", "gateway")).doesNotContain("\r\n ");
        assertThat(calendar("x".repeat(22), "1", "gateway")).contains("\r\n s\r\n");
    }

    @Test
    void whatTheFormatReadsOtherwiseIsEscaped() throws Exception {
        assertThat(unfolded(calendar("a;b,c\\\\d", "1", "gateway")))
                .contains("SUMMARY:a\\;b\\,c\\\\d: Budget");
        assertThat(unfolded(calendar("a\\nEND:VEVENT\\r\\nx\\u202e", "1", "gateway")))
                .contains("SUMMARY:a\\\\u000AEND:VEVENT\\\\u000D\\\\u000Ax\\\\u202E: Budget");
    }

    @Test
    void aResetKeepsItsUidAndAnotherHasAnother() throws Exception {
        String uid = uid(calendar("Ant", "1", "gateway"));
        assertThat(uid).hasSize(36).doesNotContain("gateway");
        assertThat(uid(calendar("Renamed", "2", "gateway"))).isEqualTo(uid);
        assertThat(uid(calendar("Ant", "1", "staging"))).isNotEqualTo(uid);
        assertThat(uid(write(agenda(profile(2, "Ant", "1", "1M")), "gateway"))).isNotEqualTo(uid);
        assertThat(uid(write(agenda(profile(1, "Ant", "1", "1w")), "gateway"))).isNotEqualTo(uid);
    }

    @Test
    void aCalendarWithoutAResetIsACalendarAllTheSame() throws Exception {
        assertThat(lines(write(new ResetAgenda(List.of(), 0, 0), "gateway")))
                .containsSubsequence("BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "END:VCALENDAR")
                .doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void aFractionOfASecondIsRoundedUpAndAYearOfFiveDigitsIsLeftOut() throws Exception {
        AccessProfile profile =
                ProfileFixtures.profile(
                        """
                        {'id': 1, 'name': 'P', 'budgets': [
                            {'max_limit': 9, 'reset_duration': '1h',
                             'last_reset': '2026-11-23T11:30:00.25Z'},
                            {'max_limit': 9, 'reset_duration': '999999Y',
                             'last_reset': '2026-11-23T11:30:00Z'}]}
                        """);
        assertThat(
                        lines(write(agenda(profile), "gateway")).stream()
                                .filter(each -> each.startsWith("DTSTART:2")))
                .containsExactly("DTSTART:20261123T123001Z");
    }

    private static String uid(String calendar) {
        return lines(calendar).stream()
                .filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring(4))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(String calendar) {
        return List.of(unfolded(calendar).split("\r\n", -1));
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    private static String calendar(String name, String used, String source) throws IOException {
        return write(agenda(profile(1, name, used, "1M")), source);
    }

    private static AccessProfile profile(long id, String name, String used, String every) {
        return ProfileFixtures.profile(
                """
                {'id': %d, 'name': '%s', 'calendar_aligned': true, 'budgets': [
                    {'id': 'b', 'max_limit': 1000, 'current_usage': %s, 'reset_duration': '%s'}]}
                """
                        .formatted(id, name, used, every));
    }

    private static ResetAgenda agenda(AccessProfile profile) {
        return ResetAgenda.of(List.of(profile), NOW, null);
    }

    private static String write(ResetAgenda agenda, String source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarFile.write(agenda, source, NOW, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
