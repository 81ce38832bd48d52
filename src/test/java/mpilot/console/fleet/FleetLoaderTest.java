package mpilot.console.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

class FleetLoaderTest {
    private static final InstantSource CLOCK = InstantSource.fixed(ProfileFixtures.NOW);

    private final List<String> progress = new ArrayList<>();

    @Test
    void everyPageIsLoadedInTheGatewaysOrder() throws Exception {
        LoadedFleet fleet = load(ProfileFixtures.profiles(250), LoadBound.WITHOUT_ASKING);
        assertThat(fleet.size()).isEqualTo(250);
        assertThat(fleet.row(249).profile().id()).isEqualTo(250);
        assertThat(fleet.row(249).position()).isEqualTo(249);
        assertThat(fleet.coverage()).isEqualTo(new Coverage(250, 250, 0, false));
        assertThat(progress).containsExactly("100 of 250", "200 of 250", "250 of 250");
    }

    @Test
    void anEmptyListIsAFleetOfNothing() throws Exception {
        LoadedFleet fleet = load(List.of(), LoadBound.WITHOUT_ASKING);
        assertThat(fleet.all()).isEmpty();
        assertThat(fleet.coverage().isComplete()).isTrue();
    }

    @Test
    void theQueryIsKeptWithoutItsPage() throws Exception {
        ProfileQuery query = new ProfileQuery(25, 50, "Profile", List.of(), null);
        LoadedFleet fleet =
                new FleetLoader(new FakeSource(ProfileFixtures.profiles(3)), CLOCK)
                        .load(query, LoadBound.WITHOUT_ASKING, (_, _) -> {}, Cancellation.never());
        assertThat(fleet.query()).isEqualTo(query.withoutPage());
        assertThat(fleet.size()).isEqualTo(3);
    }

    @Test
    void tenThousandAreLoadedWithoutAQuestion() throws Exception {
        assertThat(load(ProfileFixtures.profiles(10_000), LoadBound.WITHOUT_ASKING).size())
                .isEqualTo(10_000);
    }

    @Test
    void moreThanWasAgreedToIsNotLoadedAndToldAfterOnePage() {
        FakeSource source = new FakeSource(ProfileFixtures.profiles(10_001));
        assertThatThrownBy(() -> load(source, LoadBound.WITHOUT_ASKING))
                .isInstanceOfSatisfying(
                        TooManyProfilesException.class,
                        e -> assertThat(e.total()).isEqualTo(10_001));
        assertThat(source.asked()).hasSize(1);
        assertThat(progress).isEmpty();
    }

    @Test
    void whatWasAgreedToIsLoadedThoughTheListGrewALittle() throws Exception {
        assertThat(load(ProfileFixtures.profiles(10_900), LoadBound.agreed(10_001)).size())
                .isEqualTo(10_900);
        FakeSource grown = new FakeSource(ProfileFixtures.profiles(11_002));
        assertThatThrownBy(() -> load(grown, LoadBound.agreed(10_001)))
                .isInstanceOf(TooManyProfilesException.class);
    }

    @Test
    void aCancelledLoadLeavesNothing() {
        FakeSource source = new FakeSource(ProfileFixtures.profiles(250));
        Cancellation cancellation = new Cancellation();
        assertThatThrownBy(() ->
                        new FleetLoader(source, CLOCK)
                                .load(
                                        ProfileQuery.ALL,
                                        LoadBound.WITHOUT_ASKING,
                                        (_, _) -> cancellation.cancel(),
                                        cancellation))
                .isInstanceOfSatisfying(
                        GatewayException.class,
                        e -> assertThat(e.failure().kind()).isEqualTo(FailureKind.CANCELLED));
        assertThat(source.asked()).hasSize(1);
    }

    @Test
    void aFailureOnAPageIsTheFailureOfTheLoad() {
        FakeSource source = new FakeSource(ProfileFixtures.profiles(3));
        source.fail(new GatewayFailure.NoToken("No token.", "Give one."));
        assertThatThrownBy(() -> load(source, LoadBound.WITHOUT_ASKING))
                .isInstanceOf(GatewayException.class)
                .hasMessage("No token.");
    }

    @Test
    void whatIsSharedBetweenProfilesChangesNoneOfThem() throws Exception {
        List<AccessProfile> profiles = RandomProfiles.list(11, 300);
        assertThat(load(profiles, LoadBound.WITHOUT_ASKING).profiles()).isEqualTo(profiles);
    }

    @Test
    void equalListsOfTwoProfilesAreKeptOnce() throws Exception {
        String json = "{'id': %d, 'name': 'n', 'tags': ['%s', 'eu']}";
        LoadedFleet fleet =
                load(
                        List.of(
                                ProfileFixtures.profile(json.formatted(1, "prod")),
                                ProfileFixtures.profile(json.formatted(2, "prod")),
                                ProfileFixtures.profile(json.formatted(3, "dev"))),
                        LoadBound.WITHOUT_ASKING);
        assertThat(fleet.row(0).profile().tags()).isSameAs(fleet.row(1).profile().tags());
        assertThat(fleet.row(2).profile().tags().get(1))
                .isSameAs(fleet.row(0).profile().tags().get(1));
    }

    private LoadedFleet load(List<AccessProfile> profiles, LoadBound bound) throws Exception {
        return load(new FakeSource(profiles), bound);
    }

    private LoadedFleet load(FakeSource source, LoadBound bound)
            throws GatewayException, TooManyProfilesException {
        return new FleetLoader(source, CLOCK)
                .load(
                        ProfileQuery.ALL,
                        bound,
                        (rows, total) -> progress.add(rows + " of " + total),
                        Cancellation.never());
    }
}
