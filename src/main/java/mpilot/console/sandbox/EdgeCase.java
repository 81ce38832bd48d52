package mpilot.console.sandbox;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ContractException;
import mpilot.console.gateway.ProfileCodec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A profile that shows one of the things SEMANTICS.md warns of, as the JSON a gateway would send.
 *
 * @param json the profile, where {@code @id@} stands for its id and {@code @-3d@}, {@code @+2h@}
 *     for moments that far from now, {@code @midnight-2d@} for one that far from the start of the
 *     day, which stands still, {@code @created@} for when it was made
 */
record EdgeCase(String json) {
    private static final Pattern MOMENT = Pattern.compile("@(midnight|)([+-])(\\d+)([mhd])@");

    /** Every edge case, from the resource {@code edge-cases.ndjson}. */
    static List<EdgeCase> all() {
        try (InputStream in = EdgeCase.class.getResourceAsStream("edge-cases.ndjson")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(EdgeCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AccessProfile profile(int id, Instant created, Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        Instant midnight = now.truncatedTo(ChronoUnit.DAYS);
        String text =
                MOMENT.matcher(json.replace("\"@id@\"", Integer.toString(id)))
                        .replaceAll(match ->
                                moment(
                                                match.group(1).isEmpty() ? second : midnight,
                                                match.group(2),
                                                Long.parseLong(match.group(3)),
                                                match.group(4))
                                        .toString())
                        .replace("@created@", created.toString());
        try {
            return ProfileCodec.decodeProfile(text.getBytes(StandardCharsets.UTF_8));
        } catch (ContractException e) {
            throw new IllegalStateException("edge case " + id + " at " + e.path(), e);
        }
    }

    private static Instant moment(Instant now, String sign, long count, String unit) {
        Duration distance =
                switch (unit) {
                    case "m" -> Duration.ofMinutes(count);
                    case "h" -> Duration.ofHours(count);
                    default -> Duration.ofDays(count);
                };
        return sign.equals("-") ? now.minus(distance) : now.plus(distance);
    }
}
