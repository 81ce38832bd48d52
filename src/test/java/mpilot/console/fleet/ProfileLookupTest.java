package mpilot.console.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.ProfileLookup.Result;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ProfileLookupTest {
    private final List<AccessProfile> profiles = new ArrayList<>(ProfileFixtures.profiles(250));
    private final FakeSource source = new FakeSource(profiles);

    @Test
    void aNameIsTheWholeNameAndTheGatewaySearchesForIt() throws Exception {
        assertThat(find("Profile 12")).isEqualTo(new Result.Found(profiles.get(11)));
        assertThat(source.lastAsked().search()).isEqualTo("Profile 12");
    }

    @Test
    void aSearchOfTheOperatorsOwnIsKept() throws Exception {
        ProfileQuery query = new ProfileQuery(null, null, "Profile 1", List.of(), null);

        assertThat(ProfileLookup.find(source, query, "Profile 12", Cancellation.never()))
                .isEqualTo(new Result.Found(profiles.get(11)));
        assertThat(source.lastAsked().search()).isEqualTo("Profile 1");
    }

    @Test
    void anIdIsFoundOnItsPageAndNoFurtherOneIsAskedFor() throws Exception {
        assertThat(find("150")).isEqualTo(new Result.Found(profiles.get(149)));
        assertThat(source.asked()).hasSize(2);
    }

    @Test
    void aNumberIsAnIdFirstAndElseAName() throws Exception {
        profiles.add(ProfileFixtures.profile(900, "150"));
        profiles.add(ProfileFixtures.profile(901, "4711"));
        source.setProfiles(profiles);

        assertThat(find("150")).isEqualTo(new Result.Found(profiles.get(149)));
        assertThat(find("4711")).isEqualTo(new Result.Found(profiles.getLast()));
    }

    @Test
    void severalOfOneNameAreAllTold() throws Exception {
        profiles.add(ProfileFixtures.profile(900, "Profile 12"));
        source.setProfiles(profiles);

        assertThat(find("Profile 12"))
                .isEqualTo(new Result.Ambiguous(List.of(profiles.get(11), profiles.getLast())));
    }

    @Test
    void whatIsMissingComesWithAFewThatAreLikeIt() throws Exception {
        assertThat(find("Profile"))
                .isInstanceOfSatisfying(
                        Result.Missing.class, missing -> assertThat(missing.similar()).hasSize(5));
        assertThat(find("Nobody")).isEqualTo(new Result.Missing(List.of()));
        assertThat(find("99999999999999999999")).isEqualTo(new Result.Missing(List.of()));
    }

    private Result find(String nameOrId) throws Exception {
        return ProfileLookup.find(source, ProfileQuery.ALL, nameOrId, Cancellation.never());
    }
}
