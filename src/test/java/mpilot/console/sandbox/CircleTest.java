package mpilot.console.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.connection.Tokens;
import mpilot.console.export.Export;
import mpilot.console.export.ExportFormat;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.JsonText;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.RandomAnswer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whatever was saved comes back the same through sandbox, client and export, as often as one likes.
 * {@code -Dcircle.seed=N} repeats a failure.
 */
class CircleTest {
    private static final int CIRCLES = 12;

    @TempDir private Path directory;

    @Test
    void profilesSurviveTheSandboxTheClientAndTheExport() throws Exception {
        long first = Long.getLong("circle.seed", System.nanoTime());
        for (long seed = first; seed < first + CIRCLES; seed++) {
            List<String> profiles = profiles(seed);
            Path saved = directory.resolve("saved.json");
            Files.writeString(saved, file(profiles, (int) Math.floorMod(seed, 3L)));
            Path once = aroundTheCircle(saved, directory.resolve("once.json"));
            Path twice = aroundTheCircle(once, directory.resolve("twice.json"));
            assertThat(exported(once))
                    .as("-Dcircle.seed=%d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            profiles.stream().map(CircleTest::canonical).toList());
            assertThat(JsonText.canonical(Files.readAllBytes(twice)))
                    .as("-Dcircle.seed=%d", seed)
                    .isEqualTo(JsonText.canonical(Files.readAllBytes(once)));
        }
    }

    private static Path aroundTheCircle(Path from, Path to) throws Exception {
        try (SandboxGateway sandbox = SandboxGateway.start(SandboxOptions.DEFAULT.withData(from));
                GatewayClient client =
                        new GatewayClient(
                                GatewayEndpoint.of(sandbox.url()),
                                Tokens.fixed(sandbox.tokens().admin()))) {
            Export.matching(client, ProfileQuery.ALL, ExportFormat.JSON, Instant.EPOCH)
                    .toFile(to, (_, _) -> {}, Cancellation.never());
            return to;
        }
    }

    /** A page, an array, or a profile a line. */
    private static String file(List<String> profiles, int kind) {
        return switch (kind) {
            case 0 ->
                    profiles.stream()
                            .collect(
                                    Collectors.joining(
                                            ",", "{\"access_profiles\":[", "],\"count\":1}"));
            case 1 -> profiles.stream().collect(Collectors.joining(",\n", "[", "]"));
            default -> String.join("\n", profiles);
        };
    }

    /** Up to three pages of profiles in any order, each with an id of its own. */
    private static List<String> profiles(long seed) {
        Random random = new Random(seed);
        RandomAnswer answers = new RandomAnswer(seed);
        List<String> profiles =
                IntStream.range(0, random.nextInt(260))
                        .mapToObj(i -> withId(answers.profile(), i, random.nextBoolean()))
                        .collect(Collectors.toList());
        Collections.shuffle(profiles, random);
        return profiles;
    }

    private static String withId(String profile, int id, boolean odd) {
        ObjectNode tree = (ObjectNode) JsonText.tree(profile.getBytes(StandardCharsets.UTF_8));
        if (odd) {
            tree.put("id", new BigDecimal(id + ".00"));
        } else {
            tree.put("id", id);
        }
        return new String(JsonText.bytes(tree), StandardCharsets.UTF_8);
    }

    private static List<String> exported(Path file) throws Exception {
        JsonNode list = JsonText.tree(Files.readAllBytes(file)).get("access_profiles");
        return list.valueStream()
                .map(profile -> JsonText.canonical(JsonText.bytes(profile)))
                .toList();
    }

    private static String canonical(String profile) {
        return JsonText.canonical(profile.getBytes(StandardCharsets.UTF_8));
    }
}
