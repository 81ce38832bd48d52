package mpilot.console.fleet;

import static java.util.stream.Collectors.toList;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the profile that somebody names: by its id, or by its whole name as it stands. The gateway
 * has no such question in its list, so the list is walked: for a name only what its search finds.
 */
public final class ProfileLookup {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final int MAX_SIMILAR = 5;

    private ProfileLookup() {}

    /** What a look-up came to. */
    public sealed interface Result {
        /** The one profile that is meant. */
        record Found(AccessProfile profile) implements Result {}

        /** Several profiles have the name; {@code profiles} are at least two. */
        record Ambiguous(List<AccessProfile> profiles) implements Result {}

        /** None is visible; {@code similar} have a name like it, at most a few. */
        record Missing(List<AccessProfile> similar) implements Result {}
    }

    /**
     * Looks for {@code nameOrId} among what {@code query} matches, and waits. A number is an id
     * where one has it, and else a name. Never called on the FX thread.
     *
     * @throws GatewayException when a page cannot be had, or {@code cancellation} was cancelled
     */
    public static Result find(
            ProfileSource source, ProfileQuery query, String nameOrId, Cancellation cancellation)
            throws GatewayException {
        boolean isNumber = ID.matcher(nameOrId).matches();
        ProfileQuery narrow =
                isNumber || query.search() != null
                        ? query.withoutPage()
                        : new ProfileQuery(null, null, nameOrId, query.tags(), query.isActive());
        List<AccessProfile> named = new ArrayList<>();
        List<AccessProfile> similar = new ArrayList<>();
        try {
            new PageWalk(source, narrow)
                    .run(
                            (page, _) -> {
                                for (AccessProfile profile : page) {
                                    if (isId(profile, nameOrId)) {
                                        throw new FoundException(profile);
                                    }
                                    take(profile, nameOrId, named, similar);
                                }
                            },
                            cancellation);
        } catch (FoundException e) {
            return new Result.Found(e.profile);
        } catch (IOException e) {
            throw new UncheckedIOException("the rows are kept in memory", e);
        }
        return result(named, similar);
    }

    /**
     * {@return what looking for {@code nameOrId} in {@code profiles} comes to, by the same rule}
     */
    public static Result find(List<AccessProfile> profiles, String nameOrId) {
        List<AccessProfile> named =
                profiles.stream().filter(each -> isId(each, nameOrId)).collect(toList());
        List<AccessProfile> similar = new ArrayList<>();
        if (named.isEmpty()) {
            profiles.forEach(each -> take(each, nameOrId, named, similar));
        }
        return result(named, similar);
    }

    private static boolean isId(AccessProfile profile, String text) {
        return ID.matcher(text).matches() && profile.id() == Long.parseLong(text);
    }

    private static Result result(List<AccessProfile> named, List<AccessProfile> similar) {
        return switch (named.size()) {
            case 0 -> new Result.Missing(similar);
            case 1 -> new Result.Found(named.getFirst());
            default -> new Result.Ambiguous(named);
        };
    }

    private static void take(
            AccessProfile profile,
            String name,
            List<AccessProfile> named,
            List<AccessProfile> similar) {
        if (profile.name().equals(name)) {
            named.add(profile);
        } else if (similar.size() < MAX_SIMILAR
                && profile.name()
                        .toLowerCase(Locale.ROOT)
                        .contains(name.toLowerCase(Locale.ROOT))) {
            similar.add(profile);
        }
    }

    /** Ends the walk: an id is found once. */
    private static final class FoundException extends IOException {
        private final transient AccessProfile profile;

        FoundException(AccessProfile profile) {
            this.profile = profile;
        }
    }
}
