package mpilot.console.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Budget;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.RateLimit;
import mpilot.console.gateway.Timestamp;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ModelAccess;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.ResetDuration;
import mpilot.console.policy.ResetWindow;
import mpilot.console.policy.Usage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * SEMANTICS.md, sentence by sentence: each thing that it warns of can be seen in the sample fleet,
 * and what the profile's name says is true of it.
 */
class EdgeCasesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final List<AccessProfile> FLEET =
            IntStream.range(0, 240).mapToObj(i -> new SampleFleet(240, 1).profile(i, NOW)).toList();

    static Stream<Arguments> values() {
        return Stream.of(
                shown("max_limit 0 is a cap of nothing", "Zero cap", state(Usage.State.ZERO_CAP)),
                shown("no budget is no cap", "No budget at all", each -> limits(each).isEmpty()),
                shown(
                        "exhausted: used equals the cap",
                        "Exactly at the cap",
                        usage("1000", "1000").and(state(Usage.State.EXHAUSTED))),
                shown(
                        "usage can exceed 100 %",
                        "137 % used", usage("685.25", "500").and(state(Usage.State.EXHAUSTED))),
                shown("by a cent", "Over by a cent", usage("250.01", "250")),
                shown(
                        "not exhausted by a cent",
                        "A cent below the cap",
                        usage("999.99", "1000").and(state(Usage.State.NEAR))),
                shown("80 % is not over 80 %", "Exactly 80 %", state(Usage.State.OK)),
                shown("a little over 80 %", "A little over 80 %", state(Usage.State.NEAR)),
                shown("dollars are fractional", "Tiny amounts", usage("0.000123", "0.005")),
                shown("large amounts", "Large numbers", usage("987654321.5", "1234567890.12")),
                shown(
                        "usage may not be told",
                        "Usage not reported",
                        state(Usage.State.NOT_REPORTED)),
                shown(
                        "scope is total or provider:<name>; print others as they are",
                        "Unknown scope",
                        each -> "region:eu-west-1".equals(budget(each).scope())),
                shown(
                        "stacked budgets: one provider over its cap, the others still serve",
                        "Stacked budgets",
                        each ->
                                limits(each).size() > 2
                                        && states(each).contains(Usage.State.EXHAUSTED)
                                        && states(each).contains(Usage.State.OK)
                                        && each.providerConfigs().size() > 1),
                shown(
                        "the total blocks before a provider's larger cap",
                        "Provider cap above the total",
                        each ->
                                budget(each)
                                                .maxLimit()
                                                .compareTo(
                                                        config(each)
                                                                .budgets()
                                                                .getFirst()
                                                                .maxLimit())
                                        < 0),
                shown(
                        "token and request maxima are each optional",
                        "Only tokens",
                        rate(each ->
                                each.tokenMaxLimit() != null && each.requestMaxLimit() == null)),
                shown(
                        "token and request maxima are each optional",
                        "Only requests",
                        rate(each ->
                                each.tokenMaxLimit() == null && each.requestMaxLimit() != null)),
                shown(
                        "a maximum without its window",
                        "Maximum without a duration",
                        rate(each -> each.requestResetDuration() == null)),
                shown(
                        "no request is allowed at all",
                        "Zero rate limit",
                        rate(each -> each.requestMaxLimit().signum() == 0)),
                shown(
                        "newer gateways tell the last resets of rate limits",
                        "Rate limits with last resets",
                        rate(each ->
                                each.tokenLastReset() != null && each.requestLastReset() != null)),
                shown(
                        "all_models_allowed: the list is ignored",
                        "List beside allow-all",
                        each ->
                                Boolean.TRUE.equals(config(each).allModelsAllowed())
                                        && !config(each).allowedModels().isEmpty()),
                shown(
                        "false with [] denies all",
                        "Denies all models",
                        each -> ModelAccess.of(config(each)) == ModelAccess.NONE),
                shown(
                        "[\"*\"] alone is all",
                        "Star alone",
                        each -> ModelAccess.of(config(each)) == ModelAccess.ALL),
                shown(
                        "* beside others is not",
                        "Star with others",
                        each -> ModelAccess.of(config(each)) == ModelAccess.LISTED),
                shown(
                        "no provider_configs: nothing is allowed",
                        "No providers",
                        each -> each.providerConfigs().isEmpty()),
                shown(
                        "servers whole, groups by number, single tools in and out",
                        "MCP: all kinds",
                        each ->
                                !each.mcpServers().isEmpty()
                                        && !each.mcpToolGroups().isEmpty()
                                        && actions(each).equals(Set.of("include", "exclude"))),
                shown(
                        "an exclude on a server granted whole",
                        "MCP: a tool both ways",
                        each ->
                                each.mcpToolOverrides().stream()
                                        .anyMatch(tool ->
                                                Objects.equals(
                                                                tool.mcpClientId(),
                                                                each.mcpServers()
                                                                        .getFirst()
                                                                        .mcpServerId())
                                                        && "exclude".equals(tool.action()))),
                shown(
                        "is_active false: keys already issued keep working",
                        "Inactive but used",
                        each ->
                                Boolean.FALSE.equals(each.isActive())
                                        && budget(each).currentUsage().signum() > 0));
    }

    static Stream<Arguments> durationsAndResets() {
        return Stream.of(
                shown(
                        "every unit, and parts together",
                        "Every period",
                        each ->
                                limits(each).stream()
                                        .map(limit -> limit.duration().text())
                                        .toList()
                                        .containsAll(
                                                List.of(
                                                        "30s", "5m", "1h30m", "2d", "1w", "1M",
                                                        "1Q", "1Y"))),
                shown(
                        "anything else: show it as it came",
                        "Unknown period",
                        each -> !ResetDuration.of(budget(each).resetDuration()).isKnown()),
                shown(
                        "past its end a window awaits its reset",
                        "Window elapsed",
                        EdgeCasesTest::isElapsed),
                shown(
                        "last_reset may be Go's zero time",
                        "Never reset",
                        kind(ResetWindow.Kind.UNKNOWN_START)),
                shown(
                        "last_reset may be in the future",
                        "Last reset in the future",
                        each -> budget(each).lastReset().instant().isAfter(NOW)),
                shown(
                        "last_reset may carry fractions and an offset",
                        "Offset and fractions",
                        each -> budget(each).lastReset().text().endsWith(".123456789+05:30")),
                shown(
                        "aligned: the next boundary whatever the multiplier",
                        "Aligned months, times three",
                        next("2026-12-01T00:00:00Z")),
                shown(
                        "aligned: first day of the quarter, 1 January",
                        "Aligned quarter and year",
                        next("2027-01-01T00:00:00Z")),
                shown(
                        "aligned: durations under a day stay rolling",
                        "Aligned hours",
                        kind(ResetWindow.Kind.ROLLING).and(each -> each.calendarAligned())));
    }

    static Stream<Arguments> tolerance() {
        return Stream.of(
                shown(
                        "unknown fields",
                        "Unknown fields",
                        each ->
                                each.asSent().names().containsAll(List.of("owner", "priority"))
                                        && config(each).asSent().has("weight")),
                shown(
                        "unknown actions",
                        "Unknown action",
                        each -> actions(each).equals(Set.of("audit"))),
                shown(
                        "unknown providers",
                        "Unknown provider",
                        each -> "quantum-ai".equals(config(each).providerName())),
                shown(
                        "null is legal for all but id and name",
                        "Everything null",
                        each ->
                                each.isActive() == null
                                        && each.asSent()
                                                .names()
                                                .containsAll(
                                                        List.of(
                                                                "budgets",
                                                                "description",
                                                                "is_active",
                                                                "mcp_servers",
                                                                "provider_configs",
                                                                "rate_limit",
                                                                "tags",
                                                                "version"))),
                shown(
                        "absent is legal for all but id and name",
                        "Everything absent",
                        each ->
                                each.description() == null
                                        && each.isActive() == null
                                        && each.rateLimit() == null
                                        && each.updatedAt() == null),
                shown(
                        "empty is legal for every object",
                        "Empty objects",
                        each -> config(each).providerName() == null && budget(each).id() == null),
                shown("255 characters", "Long name", each -> each.name().length() == 255),
                shown("right to left", "ملف", each -> isRightToLeft(each.name().codePointAt(0))),
                shown(
                        "right to left with a part of the other direction",
                        "פרופיל",
                        each -> each.name().endsWith("(prod)")),
                shown("emoji, joined ones too", "🚀", each -> each.name().contains("\u200d")),
                shown(
                        "what hides and reorders",
                        "Invoice",
                        each ->
                                each.name().contains("\u202e")
                                        && each.description().contains("\u0007")
                                        && each.description().contains("\u200b")),
                shown(
                        "names that differ by case alone",
                        "duplicate name",
                        each -> named("Duplicate Name") != null),
                shown(
                        "names that look alike",
                        "Z\u0435ro cap",
                        each -> named("Zero cap").id() != each.id()),
                shown(
                        "the same tag and the same provider twice",
                        "Duplicate tags and providers",
                        each ->
                                new HashSet<>(each.tags()).size() < each.tags().size()
                                        && each.providerConfigs().stream()
                                                        .map(ProviderConfig::providerName)
                                                        .distinct()
                                                        .count()
                                                < each.providerConfigs().size()),
                shown("more tags than fit", "Twenty tags", each -> each.tags().size() == 20),
                shown(
                        "more providers than fit",
                        "Twelve providers",
                        each -> each.providerConfigs().size() == 12),
                shown(
                        "more models than fit",
                        "Three hundred models",
                        each -> config(each).allowedModels().size() == 300),
                shown(
                        "a text of several lines",
                        "Long description",
                        each -> each.description().lines().count() > 3));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"values", "durationsAndResets", "tolerance"})
    void canBeSeenInTheSampleFleet(String semantics, String name, Predicate<AccessProfile> isTrue) {
        AccessProfile profile = named(name);
        assertThat(profile).as("a profile called %s", name).isNotNull();
        assertThat(isTrue.test(profile)).as("%s, in %s", semantics, profile).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyEdgeCaseIsThereForAReason(String name) {
        Stream<Arguments> reasons =
                Stream.of(values(), durationsAndResets(), tolerance()).flatMap(each -> each);
        List<String> told = reasons.map(each -> (String) each.get()[1]).toList();
        assertThat(told).anySatisfy(prefix -> assertThat(name).startsWith(prefix));
    }

    static Stream<String> names() {
        int first = named("Zero cap") == null ? 0 : FLEET.indexOf(named("Zero cap"));
        return FLEET.subList(first, first + EdgeCase.all().size()).stream()
                .map(AccessProfile::name)
                .filter(name -> !name.equals("Duplicate Name"));
    }

    private static Arguments shown(String semantics, String name, Predicate<AccessProfile> isTrue) {
        return Arguments.of(semantics, name, isTrue);
    }

    /** The one profile whose name begins so. */
    private static @Nullable AccessProfile named(String name) {
        return FLEET.stream().filter(each -> each.name().startsWith(name)).findFirst().orElse(null);
    }

    private static ProviderConfig config(AccessProfile profile) {
        return profile.providerConfigs().getFirst();
    }

    private static Budget budget(AccessProfile profile) {
        return profile.budgets().getFirst();
    }

    private static List<Limit> limits(AccessProfile profile) {
        return ProfileLimits.of(profile, NOW).budgets();
    }

    private static List<Usage.State> states(AccessProfile profile) {
        return limits(profile).stream().map(limit -> limit.usage().state()).toList();
    }

    private static Set<String> actions(AccessProfile profile) {
        Set<String> actions = new HashSet<>();
        profile.mcpToolOverrides().forEach(each -> actions.add(each.action()));
        return actions;
    }

    private static Predicate<AccessProfile> state(Usage.State state) {
        return profile -> states(profile).equals(List.of(state));
    }

    private static Predicate<AccessProfile> usage(String used, String cap) {
        return profile ->
                budget(profile).currentUsage().compareTo(new BigDecimal(used)) == 0
                        && budget(profile).maxLimit().compareTo(new BigDecimal(cap)) == 0;
    }

    private static Predicate<AccessProfile> rate(Predicate<RateLimit> isTrue) {
        return profile -> isTrue.test(profile.rateLimit());
    }

    private static boolean isElapsed(AccessProfile profile) {
        return limits(profile).getFirst().window().elapsed();
    }

    private static Predicate<AccessProfile> kind(ResetWindow.Kind kind) {
        return profile -> limits(profile).getFirst().window().kind() == kind;
    }

    private static Predicate<AccessProfile> next(String moment) {
        Instant expected = Timestamp.of(moment).instant();
        return profile -> expected.equals(limits(profile).getFirst().window().nextReset());
    }

    private static boolean isRightToLeft(int point) {
        return Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
