package mpilot.console.ui;

import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.ui.settings.AppearanceSettings.Density;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The list of profiles in each of its states. */
final class ListScreens {
    private ListScreens() {}

    static Stream<Screen> of(List<AccessProfile> sandbox, List<AccessProfile> unusual) {
        return Stream.of(
                new Screen("list", sandbox, (_, _) -> {}),
                new Screen("list-names", unusual, (_, _) -> {}),
                new Screen("list-empty", List.of(), (_, _) -> {}),
                new Screen(
                        "list-no-match",
                        sandbox,
                        (window, _) ->
                                window.profiles()
                                        .show(
                                                new ProfileQuery(
                                                        null,
                                                        null,
                                                        "no such profile",
                                                        List.of("prod", "eu"),
                                                        true))),
                new Screen(
                        "list-stale",
                        sandbox,
                        (window, source) -> {
                            source.fail(Screens.refused());
                            window.profiles().refresh();
                        }),
                new Screen(
                        "list-sorted-facets",
                        sandbox,
                        (window, _) -> {
                            window.session().list().facets().openProperty().set(true);
                            window.profiles()
                                    .sortProperty()
                                    .set(SortOrder.of(List.of("providers", "-version")));
                        }),
                new Screen(
                        "list-filtered",
                        sandbox,
                        (window, _) ->
                                window.profiles()
                                        .filter()
                                        .set("(prod) -tag:eu tag:us,apac budget:>10% colour:red")),
                new Screen("list-loading", sandbox, (_, _) -> {}).withAnswers(0),
                // The first page, and two of the three pages of all.
                new Screen(
                                "list-load-all",
                                sandbox,
                                (window, _) -> window.profiles().allWantedProperty().set(true))
                        .withAnswers(3),
                Screens.failing("list-failed", List.of(), "profiles"));
    }

    /** The list with rows of other heights: what it says and how it looks is the same. */
    static Stream<Screen> densities(List<AccessProfile> sandbox) {
        return Stream.of(Density.COMPACT, Density.RELAXED)
                .map(density ->
                        new Screen(
                                "list-" + density.name().toLowerCase(Locale.ROOT),
                                sandbox,
                                (window, _) ->
                                        window.appearance()
                                                .choose(now -> now.withDensity(density))));
    }
}
