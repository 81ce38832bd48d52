package mpilot.console.sandbox;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.AsSent;
import mpilot.console.gateway.Budget;
import mpilot.console.gateway.McpServer;
import mpilot.console.gateway.McpToolGroup;
import mpilot.console.gateway.McpToolOverride;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.RateLimit;
import mpilot.console.gateway.Timestamp;
import mpilot.console.sandbox.SampleCatalog.Purpose;
import mpilot.console.sandbox.SampleCatalog.Server;
import mpilot.console.sandbox.SampleCatalog.Team;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes profiles that look like those of a company. One seed and one number make one profile. */
final class SampleProfiles {
    /** No template was edited after this. */
    static final Instant LAST_UPDATED = Instant.parse("2026-11-20T16:40:00Z");

    /** When the windows that roll began to. */
    private static final Instant ROLLING_SINCE = Instant.parse("2025-02-03T08:15:00Z");

    private static final List<Period> PERIODS =
            List.of(
                    new Period("1M", Duration.ofDays(30), 500),
                    new Period("1M", Duration.ofDays(30), 2000),
                    new Period("1w", Duration.ofDays(7), 150),
                    new Period("1d", Duration.ofDays(1), 25),
                    new Period("1Y", Duration.ofDays(365), 24_000));

    /** Has no divisor in common with the number of pairs of a team and a purpose. */
    private static final long STRIDE = 37;

    private final long seed;

    SampleProfiles(long seed) {
        this.seed = seed;
    }

    /** What a listing filters on; cheap to make. */
    record Head(Team team, Purpose purpose, String environment, String name, List<String> tags) {}

    private record Period(String text, Duration length, int usd) {}

    Head head(int number) {
        SplittableRandom random = random(number, 0);
        List<Purpose> purposes = SampleCatalog.PURPOSES;
        List<Team> teams = SampleCatalog.TEAMS;
        // Every team with every purpose once, in an order that looks like none.
        int pairs = teams.size() * purposes.size();
        int pair = (int) Math.floorMod(number * STRIDE + seed * STRIDE, (long) pairs);
        Team team = teams.get(pair % teams.size());
        Purpose purpose = purposes.get(pair / teams.size());
        int series = number / pairs;
        String environment =
                SampleCatalog.ENVIRONMENTS.get(new int[] {0, 0, 0, 1, 2}[random.nextInt(5)]);
        String region = SampleCatalog.REGIONS.get(random.nextInt(SampleCatalog.REGIONS.size()));
        String name =
                team.name()
                        + " – "
                        + purpose.name()
                        + (series == 0 ? "" : " " + (series + 1))
                        + " ("
                        + environment
                        + ")";
        List<String> tags = new ArrayList<>(List.of(environment, region, "team:" + team.tag()));
        if (random.nextInt(4) == 0) {
            tags.add("pii");
        }
        if (random.nextInt(3) == 0) {
            tags.add("cc-" + (4100 + random.nextInt(12) * 10));
        }
        return new Head(team, purpose, environment, name, List.copyOf(tags));
    }

    boolean isActive(int number) {
        return random(number, 1).nextInt(11) != 0;
    }

    AccessProfile profile(int number, Instant created, Instant now) {
        Head head = head(number);
        SplittableRandom random = random(number, 2);
        boolean aligned = random.nextInt(3) == 0;
        long version = 1L + random.nextInt(14);
        long age = Math.max(1, Duration.between(created, LAST_UPDATED).toMinutes());
        return new AccessProfile(
                number + 1L,
                head.name(),
                head.purpose().description() + " for " + head.team().name() + ".",
                isActive(number),
                version,
                head.tags(),
                providers(number, random, aligned, now),
                List.of(budget(number, random, "total", aligned, now)),
                rateLimit("rl-" + (number + 1), random, now),
                aligned,
                toolGroups(random),
                servers(random),
                overrides(random),
                Timestamp.of(created),
                Timestamp.of(created.plus(Duration.ofMinutes(random.nextLong(age)))),
                AsSent.nothing());
    }

    private static List<ProviderConfig> providers(
            int number, SplittableRandom random, boolean aligned, Instant now) {
        List<ProviderConfig> configs = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        int first = random.nextInt(SampleCatalog.PROVIDERS.size());
        for (int i = 0; i < count; i++) {
            SampleCatalog.Provider provider =
                    SampleCatalog.PROVIDERS.get((first + i * 3) % SampleCatalog.PROVIDERS.size());
            boolean all = random.nextInt(3) == 0;
            configs.add(
                    new ProviderConfig(
                            number * 10L + i + 1,
                            provider.name(),
                            all,
                            all ? List.of() : models(provider, random),
                            random.nextInt(3) == 0
                                    ? List.of(
                                            budget(
                                                    number * 10 + i,
                                                    random,
                                                    "provider:" + provider.name(),
                                                    aligned,
                                                    now))
                                    : List.of(),
                            random.nextInt(4) == 0
                                    ? rateLimit("rl-" + (number + 1) + "-" + i, random, now)
                                    : null,
                            AsSent.nothing()));
        }
        return configs;
    }

    private static List<String> models(SampleCatalog.Provider provider, SplittableRandom random) {
        int count = 1 + random.nextInt(provider.models().size());
        return provider.models().subList(0, count);
    }

    private static Budget budget(
            int number, SplittableRandom random, String scope, boolean aligned, Instant now) {
        Period period = PERIODS.get(random.nextInt(aligned ? 2 : PERIODS.size()));
        BigDecimal cap = BigDecimal.valueOf((long) period.usd() * (1 + random.nextInt(5)));
        Instant phase = ROLLING_SINCE.minus(Duration.ofMinutes(random.nextInt(60 * 24 * 30)));
        UsageOverTime usage =
                aligned
                        ? UsageOverTime.calendarMonth(now)
                        : UsageOverTime.rolling(period.length(), phase, now);
        return new Budget(
                "bdg-%s-%06x".formatted(number, random.nextInt(1 << 24)),
                cap,
                period.text(),
                scope,
                usage.used(cap, pace(random), 4),
                Timestamp.of(usage.start()),
                AsSent.nothing());
    }

    /** Most spend well within their cap, some close to it, a few past it. */
    private static double pace(SplittableRandom random) {
        int kind = random.nextInt(12);
        return kind == 0
                ? 1.2 + random.nextDouble(0.5)
                : kind <= 2 ? 0.95 + random.nextDouble(0.3) : 0.1 + random.nextDouble(0.75);
    }

    private static @Nullable RateLimit rateLimit(String id, SplittableRandom random, Instant now) {
        int kind = random.nextInt(5);
        if (kind == 0) {
            return null;
        }
        BigDecimal tokens = BigDecimal.valueOf(50_000L * (1 + random.nextInt(40)));
        BigDecimal requests = BigDecimal.valueOf(60L * (1 + random.nextInt(20)));
        UsageOverTime hour = UsageOverTime.rolling(Duration.ofHours(1), ROLLING_SINCE, now);
        UsageOverTime minute = UsageOverTime.rolling(Duration.ofMinutes(1), ROLLING_SINCE, now);
        boolean withTokens = kind != 1;
        boolean withRequests = kind != 2;
        double tokenPace = pace(random);
        double requestPace = pace(random);
        return new RateLimit(
                id,
                withTokens ? tokens : null,
                withTokens ? "1h" : null,
                withRequests ? requests : null,
                withRequests ? "1m" : null,
                withTokens ? hour.used(tokens, tokenPace, 0) : null,
                withRequests ? minute.used(requests, requestPace, 0) : null,
                null,
                null,
                AsSent.nothing());
    }

    private static List<McpToolGroup> toolGroups(SplittableRandom random) {
        return random.nextInt(3) == 0
                ? List.of(new McpToolGroup(1L + random.nextInt(9), AsSent.nothing()))
                : List.of();
    }

    private static List<McpServer> servers(SplittableRandom random) {
        int count = Math.max(0, random.nextInt(5) - 2);
        List<McpServer> servers = new ArrayList<>();
        int first = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            servers.add(new McpServer(SampleCatalog.SERVERS.get(first + i).id(), AsSent.nothing()));
        }
        return servers;
    }

    /** Tools of servers that are not granted whole, where an exclude would be refused. */
    private static List<McpToolOverride> overrides(SplittableRandom random) {
        if (random.nextInt(3) != 0) {
            return List.of();
        }
        Server server = SampleCatalog.SERVERS.get(6 + random.nextInt(2));
        return List.of(
                new McpToolOverride(
                        server.id(), server.tools().get(0), "include", AsSent.nothing()),
                new McpToolOverride(
                        server.id(), server.tools().get(1), "exclude", AsSent.nothing()));
    }

    private SplittableRandom random(int number, int part) {
        // Two rounds through the generator keep neighbouring numbers apart.
        long mixed = new SplittableRandom(seed * 31 + part).nextLong() ^ (number * 0x9E3779B9L);
        return new SplittableRandom(new SplittableRandom(mixed).nextLong());
    }
}
