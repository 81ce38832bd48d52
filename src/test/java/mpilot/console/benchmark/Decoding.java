package mpilot.console.benchmark;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ContractException;
import mpilot.console.gateway.PageWriter;
import mpilot.console.gateway.ProfileCodec;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decodes one large answer: with the console's decoder, which refuses what breaks the contract and
 * loses nothing, and in the plain ways of Jackson, which do neither.
 */
final class Decoding {
    /** As many as fit into the largest body that the client reads, 16 MB. */
    private static final int MOST = 8_000;

    private static final int WARM_UP = 20;

    private static final JsonMapper PLAIN =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    /** Jackson's own ways, by what they are called. */
    private static final Map<String, Decoder> DECODERS = new LinkedHashMap<>();

    static {
        DECODERS.put("Jackson's readTree", PLAIN::readTree);
        DECODERS.put(
                "Jackson's databind to records", json -> PLAIN.readValue(json, PlainPage.class));
        DECODERS.put("Jackson's databind to maps", json -> PLAIN.readValue(json, Map.class));
    }

    private Decoding() {}

    @FunctionalInterface
    private interface Decoder {
        Object decode(byte[] json);
    }

    static void measure(List<AccessProfile> fleet, Figures figures) throws IOException {
        List<AccessProfile> rows = fleet.subList(0, Math.min(MOST, fleet.size()));
        byte[] body = answer(rows);
        figures.say(
                "one answer of %,d profiles, %.1f MB".formatted(rows.size(), body.length / 1e6));
        // So that none is measured while the others' code, which they share, is compiled.
        for (int i = 0; i < WARM_UP; i++) {
            decode(body);
            DECODERS.forEach((_, decoder) -> decoder.decode(body));
        }
        double own = measure("the console's decoder", body, Decoding::decode, figures);
        DECODERS.forEach((what, decoder) -> {
            double other = measure(what, body, decoder, figures);
            figures.say(
                    "%-48s %7.1f times its time".formatted("  the console's takes", own / other));
        });
    }

    private static byte[] answer(List<AccessProfile> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PageWriter page = ProfileCodec.pageWriter(out)) {
            page.begin();
            for (AccessProfile row : rows) {
                page.add(row);
            }
            page.end(rows.size());
        }
        return out.toByteArray();
    }

    /** The fastest in milliseconds. */
    private static double measure(String what, byte[] body, Decoder decoder, Figures figures) {
        double fastest = figures.time(what, () -> body, decoder::decode);
        figures.say(
                "%-48s %7.0f MB/s".formatted("  throughput", body.length / 1e6 / (fastest / 1e3)));
        figures.peak("  memory", () -> decoder.decode(body));
        return fastest;
    }

    private static Object decode(byte[] json) {
        try {
            return ProfileCodec.decodePage(json);
        } catch (ContractException e) {
            throw new IllegalStateException(e);
        }
    }
}
