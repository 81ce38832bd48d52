package mpilot.console.fleet.filter;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.Coverage;
import mpilot.console.fleet.Fleets;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What the gateway can do is sent to it, and only what means the same there. */
class FilterPlanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            nullValues = "-",
            textBlock =
                    """
                    ''                           | UNKNOWN | -           | ''     | -     | ''
                    payments                     | UNKNOWN | payments    | ''     | -     | ''
                    "code review"                | UNKNOWN | code review | ''     | -     | ''
                    name:review                  | UNKNOWN | review      | ''     | -     | ''
                    code review                  | UNKNOWN | code review | ''     | -     | ''
                    code "review"                | UNKNOWN | review      | ''     | -     | code
                    -payments                    | UNKNOWN | -           | ''     | -     | -payments
                    name:a,b                     | UNKNOWN | -           | ''     | -     | name:a,b
                    tag:prod                     | UNKNOWN | -           | prod   | -     | ''
                    tag:prod tag:eu              | UNKNOWN | -           | prod   | -     | tag:eu
                    tag:prod,eu                  | UNKNOWN | -           | ''     | -     | tag:prod,eu
                    tag:prod,eu                  | ANY     | -           | prod,eu| -     | ''
                    tag:prod,eu tag:x            | ANY     | -           | prod,eu| -     | tag:x
                    tag:prod tag:eu              | ALL     | -           | prod,eu| -     | ''
                    tag:prod,eu tag:x            | ALL     | -           | x      | -     | tag:prod,eu
                    -tag:prod                    | UNKNOWN | -           | ''     | -     | -tag:prod
                    tag:pro*                     | UNKNOWN | -           | ''     | -     | tag:pro*
                    tag:"a,b"                    | UNKNOWN | -           | ''     | -     | tag:"a,b"
                    tag:" "                      | UNKNOWN | -           | ''     | -     | 'tag:" "'
                    status:active                | UNKNOWN | -           | ''     | true  | ''
                    status:inactive              | UNKNOWN | -           | ''     | false | ''
                    -status:inactive             | UNKNOWN | -           | ''     | -     | -status:inactive
                    status:active,inactive       | UNKNOWN | -           | ''     | -     | status:active,inactive
                    status:near                  | UNKNOWN | -           | ''     | -     | status:near
                    status:active status:near    | UNKNOWN | -           | ''     | true  | status:near
                    status:active status:inactive| UNKNOWN | -           | ''     | true  | status:inactive
                    pay tag:prod status:active budget:>80% | UNKNOWN | pay | prod | true  | budget:>80%
                    """)
    void isSplitBetweenTheGatewayAndTheConsole(
            String filter,
            TagRule rule,
            String search,
            String tags,
            Boolean isActive,
            String byConsole) {
        Filter whole = Filter.parse(filter).filter();
        FilterPlan plan = FilterPlan.of(whole, rule);
        assertThat(plan.query())
                .isEqualTo(
                        new ProfileQuery(
                                null,
                                null,
                                search,
                                tags.isEmpty() ? List.of() : List.of(tags.split(",")),
                                isActive));
        assertThat(plan.byConsole().print()).isEqualTo(byConsole);
        assertThat(plan.needsAll()).isEqualTo(!byConsole.isEmpty());
        assertThat(plan.byGateway().terms().size() + plan.byConsole().terms().size())
                .isEqualTo(whole.terms().size());
    }

    @Test
    void saysWhoAppliedWhat() {
        Filter filter = Filter.parse("pay tag:prod -tag:eu budget:>80%").filter();
        assertThat(FilterPlan.of(filter, TagRule.UNKNOWN).sentences())
                .containsExactly(
                        "The gateway applied pay, tag:prod by its own rules.",
                        "The console applied -tag:eu, budget:>80% to all that the gateway gave.");
        assertThat(FilterPlan.of(Filter.ALL, TagRule.UNKNOWN).sentences()).isEmpty();
        Filter again = Filter.parse("tag:prod tag:prod").filter();
        assertThat(FilterPlan.of(again, TagRule.UNKNOWN).sentences())
                .as("a term that is typed again")
                .containsExactly("The gateway applied tag:prod by its own rules.");
    }

    @Test
    void withAllLoadedTheConsoleAppliesEverything() {
        LoadedFleet all = Fleets.of();
        Filter filter = Filter.parse("pay tag:prod").filter();
        assertThat(FilterPlan.over(all, filter, TagRule.UNKNOWN))
                .hasValueSatisfying(plan -> assertThat(plan.byConsole()).isEqualTo(filter));
    }

    @Test
    void whatTheGatewayAppliedIsNotAppliedAgain() {
        LoadedFleet prod = loadedWith("tag:prod");
        assertThat(FilterPlan.over(prod, filter("tag:prod budget:>80%"), TagRule.UNKNOWN))
                .hasValueSatisfying(plan -> {
                    assertThat(plan.byGateway().print()).isEqualTo("tag:prod");
                    assertThat(plan.byConsole().print()).isEqualTo("budget:>80%");
                });
        assertThat(FilterPlan.over(prod, filter("budget:>80%"), TagRule.UNKNOWN)).isEmpty();
        assertThat(FilterPlan.over(prod, filter("tag:dev"), TagRule.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest(name = "{0} at hand, {1} wanted: the console applies {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    pro              | prod                | prod
                    pro              | PROduct catalogue   | "PROduct catalogue"
                    pro              | pro tag:eu          | tag:eu
                    pro              | prod tag:eu         | prod tag:eu
                    tag:eu           | pay tag:eu          | pay
                    status:active    | pay status:active   | pay
                    pro              | name:prod           | name:prod
                    pro              | pr                  | -
                    pro              | tag:eu              | -
                    pro              | -prod               | -
                    pr_              | pr_d                | -
                    pro              | pro%d               | -
                    tag:eu           | tag:eu,us           | -
                    pro tag:eu       | product             | -
                    status:active    | status:inactive     | -
                    """)
    void whatIsAtHandIsNotLoadedAgainForLess(String atHand, String wanted, String byConsole) {
        assertThat(
                        FilterPlan.over(loadedWith(atHand), filter(wanted), TagRule.UNKNOWN)
                                .map(plan -> plan.byConsole().print())
                                .orElse(null))
                .isEqualTo(byConsole);
    }

    @Test
    void theRuleOfTagsShowsInARowThatLacksOne() {
        var row = ProfileFixtures.profile("{'id': 1, 'name': 'n', 'tags': ['a', 'c']}");
        assertThat(TagRule.seenIn(List.of("a", "b"), List.of(row))).isEqualTo(TagRule.ANY);
        assertThat(TagRule.seenIn(List.of("a", "c"), List.of(row))).isEqualTo(TagRule.UNKNOWN);
        assertThat(TagRule.seenIn(List.of("a", "b"), List.of())).isEqualTo(TagRule.UNKNOWN);
        assertThat(TagRule.seenIn(List.of("b"), List.of(row))).isEqualTo(TagRule.UNKNOWN);
    }

    private static LoadedFleet loadedWith(String filter) {
        return LoadedFleet.of(
                FilterPlan.of(filter(filter), TagRule.UNKNOWN).query(),
                new Coverage(0, 0, 0, false),
                ProfileFixtures.NOW,
                List.of());
    }

    private static Filter filter(String text) {
        return Filter.parse(text).filter();
    }
}
