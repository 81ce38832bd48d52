package mpilot.console.cli;

import mpilot.console.fleet.ProfileLookup;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;

import java.util.List;
import java.util.stream.Collectors;

/** The one profile that an argument names, or why there is none. */
final class NamedProfile {
    private NamedProfile() {}

    /**
     * The profile that was found.
     *
     * @param name what was looked for
     * @throws UsageException when there is none, or more than one
     */
    static AccessProfile one(ProfileLookup.Result result, String name) throws UsageException {
        return switch (result) {
            case ProfileLookup.Result.Found(AccessProfile found) -> found;
            case ProfileLookup.Result.Ambiguous(List<AccessProfile> profiles) ->
                    throw new UsageException(
                            "%d profiles are called %s; give an id: %s."
                                    .formatted(
                                            profiles.size(),
                                            quoted(name),
                                            profiles.stream()
                                                    .map(each -> Long.toString(each.id()))
                                                    .collect(Collectors.joining(", "))));
            case ProfileLookup.Result.Missing(List<AccessProfile> similar) ->
                    throw new UsageException(
                            "No profile that is visible to you is called %s.%s"
                                    .formatted(quoted(name), similar(similar)));
        };
    }

    private static String similar(List<AccessProfile> similar) {
        return similar.isEmpty()
                ? ""
                : similar.stream()
                        .map(each -> quoted(each.name()) + " (" + each.id() + ")")
                        .collect(Collectors.joining(", ", " Similar: ", "."));
    }

    private static String quoted(String name) {
        return "“" + VisibleText.of(name, 80) + "”";
    }
}
