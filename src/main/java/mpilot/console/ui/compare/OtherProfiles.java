package mpilot.console.ui.compare;

import mpilot.console.connection.SavedConnection;
import mpilot.console.fleet.Coverage;
import mpilot.console.fleet.LoadBound;
import mpilot.console.fleet.PageWalk;
import mpilot.console.fleet.TooManyProfilesException;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.policy.difference.Matching;
import mpilot.console.sandbox.SavedProfiles;
import mpilot.console.ui.connections.Gateways;
import mpilot.console.ui.connections.OpenGateway;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the profiles are that a gateway's are compared with. */
sealed interface OtherProfiles {
    /** Is told how far loading is. */
    @FunctionalInterface
    interface Progress {
        /** Takes the rows that are here and how many there are in all. */
        void loaded(long rows, long total);
    }

    /**
     * Profiles that came.
     *
     * @param coverage how much of what there is they are, in a sentence; empty for a file's
     */
    record Profiles(List<AccessProfile> profiles, String coverage) {}

    /** {@return what it is called} */
    String name();

    /** {@return how its profiles find those of the gateway} */
    Matching matching();

    /**
     * {@return every profile} Waits for them; not for the FX thread.
     *
     * @param bound how many were agreed to
     * @throws TooManyProfilesException when a gateway has more, after one page
     * @throws GatewayException when they cannot be had, or {@code cancellation} was cancelled
     * @throws IOException when a file cannot be read, with a sentence for the operator
     */
    Profiles load(LoadBound bound, Progress progress, Cancellation cancellation)
            throws GatewayException, IOException;

    /** Those of a saved connection, which is closed again. */
    record OfConnection(SavedConnection connection, Gateways gateways) implements OtherProfiles {
        @Override
        public String name() {
            return connection.name();
        }

        @Override
        public Matching matching() {
            return Matching.NAME;
        }

        @Override
        public Profiles load(LoadBound bound, Progress progress, Cancellation cancellation)
                throws GatewayException, IOException {
            List<AccessProfile> profiles = new ArrayList<>();
            try (OpenGateway gateway = gateways.open(connection)) {
                Coverage coverage =
                        new PageWalk(gateway.source(), ProfileQuery.ALL)
                                .run(
                                        (page, total) -> {
                                            bound.check(
                                                    Math.max(total, profiles.size() + page.size()));
                                            profiles.addAll(page);
                                            progress.loaded(profiles.size(), total);
                                        },
                                        cancellation);
                return new Profiles(profiles, coverage.sentence());
            }
        }
    }

    /** Those of a saved file. */
    record OfFile(Path file) implements OtherProfiles {
        @Override
        public String name() {
            return String.valueOf(file.getFileName());
        }

        @Override
        public Matching matching() {
            return Matching.ID_THEN_NAME;
        }

        @Override
        public Profiles load(LoadBound bound, Progress progress, Cancellation cancellation)
                throws IOException {
            return new Profiles(SavedProfiles.read(file), "");
        }
    }
}
