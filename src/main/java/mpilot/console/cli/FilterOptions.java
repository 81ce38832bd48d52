package mpilot.console.cli;

import mpilot.console.gateway.ProfileQuery;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/** Which profiles; the same options everywhere. */
final class FilterOptions {
    @Option(
            names = "--search",
            paramLabel = "TEXT",
            description = "Only profiles with TEXT in their name.")
    private @Nullable String search;

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "Only profiles with this tag. May be given several times.")
    private List<String> tags = new ArrayList<>();

    @ArgGroup(exclusive = true)
    private @Nullable Status status;

    private static final class Status {
        @Option(names = "--active", description = "Only active profiles.")
        private boolean active;

        @Option(names = "--inactive", description = "Only inactive profiles.")
        private boolean inactive;
    }

    /**
     * The query for a page.
     *
     * @throws UsageException when a tag is blank or holds a comma
     */
    ProfileQuery query(@Nullable Integer limit, @Nullable Integer offset) throws UsageException {
        try {
            return new ProfileQuery(limit, offset, search, tags, isActive());
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "A tag is not blank and holds no comma; give --tag once for each.");
        }
    }

    private @Nullable Boolean isActive() {
        if (status == null || (!status.active && !status.inactive)) {
            return null;
        }
        return status.active;
    }
}
