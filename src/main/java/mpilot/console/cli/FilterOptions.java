package mpilot.console.cli;

import mpilot.console.gateway.ProfileQuery;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/** Which profiles; the same options everywhere. */
final class FilterOptions {
    @ArgGroup(validate = false, heading = "%nWhich profiles:%n")
    private Filters filters = new Filters();

    private static final class Filters {
        @Option(
                names = "--search",
                paramLabel = "TEXT",
                description = "Only profiles with TEXT in their name.")
        private @Nullable String search;

        @Option(
                names = "--tag",
                paramLabel = "TAG",
                description =
                        "Only profiles with this tag. May be given several times; whether one or"
                                + " all of them must be there is the gateway's rule.")
        private List<String> tags = new ArrayList<>();

        @Option(names = "--active", description = "Only active profiles.")
        private boolean active;

        @Option(names = "--inactive", description = "Only inactive profiles.")
        private boolean inactive;
    }

    /**
     * The query for a page.
     *
     * @throws UsageException when a tag is blank or holds a comma, or both states are asked for
     */
    ProfileQuery query(@Nullable Integer limit, @Nullable Integer offset) throws UsageException {
        try {
            return new ProfileQuery(limit, offset, filters.search, filters.tags, isActive());
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "A tag is not blank and holds no comma; give --tag once for each.");
        }
    }

    private @Nullable Boolean isActive() throws UsageException {
        if (filters.active && filters.inactive) {
            throw new UsageException("--active and --inactive exclude each other.");
        }
        return (filters.active || filters.inactive) ? filters.active : null;
    }
}
