package mpilot.console.cli;

import mpilot.console.fleet.Coverage;
import mpilot.console.fleet.PageWalk;
import mpilot.console.fleet.ProfileLookup;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.sandbox.SavedProfiles;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gets the profiles of the sides of a comparison, and closes the gateways that were asked. */
final class DiffSides implements AutoCloseable {
    private final Terminal terminal;
    private final List<DiffSide> sides;
    private final List<GatewayOptions.@Nullable Session> sessions = new ArrayList<>();
    private boolean fellShort;

    private DiffSides(List<DiffSide> sides, Terminal terminal) {
        this.sides = List.copyOf(sides);
        this.terminal = terminal;
    }

    /**
     * Makes what the sides need; asks no gateway yet.
     *
     * @throws UsageException when a side cannot be taken as it is, or one token would be sent to
     *     two gateways
     * @throws IOException when a sandbox cannot start
     */
    static DiffSides open(List<DiffSide> sides, GatewayOptions gateway, Terminal terminal)
            throws UsageException, IOException {
        DiffSides opened = new DiffSides(sides, terminal);
        try {
            opened.open(gateway);
            opened.refuseSharedToken();
            return opened;
        } catch (UsageException | IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void open(GatewayOptions gateway) throws UsageException, IOException {
        GatewayOptions.Session usual = null;
        for (DiffSide side : sides) {
            switch (side.kind()) {
                case FILE -> sessions.add(null);
                case GATEWAY -> sessions.add(gateway.openUrl(side.place(), terminal));
                case CONNECTION -> sessions.add(gateway.openSaved(side.place(), terminal));
                case PROFILE -> {
                    usual = usual == null ? gateway.open(terminal) : usual;
                    sessions.add(usual);
                }
            }
        }
    }

    /** A token is one gateway's; another must not get to know it. */
    private void refuseSharedToken() throws UsageException {
        Set<String> gateways = new HashSet<>();
        for (GatewayOptions.Session session : sessions) {
            if (session != null && session.givenToken()) {
                gateways.add(session.connection().endpoint().baseUrl());
            }
        }
        if (gateways.size() > 1) {
            throw new UsageException(
                    "Two gateways would get the same token. Save them as connections, each with a"
                            + " token of its own.");
        }
    }

    /** Whether both are looks at one gateway: what is in a file may be from the other side's. */
    boolean mayBeOfOneGateway() {
        Set<String> gateways = new HashSet<>();
        for (GatewayOptions.Session session : sessions) {
            if (session != null) {
                gateways.add(session.connection().endpoint().baseUrl());
            }
        }
        return gateways.size() < sides.size();
    }

    /** Whether a gateway gave fewer profiles than it counted. */
    boolean fellShort() {
        return fellShort;
    }

    /** Every profile of a side. */
    List<AccessProfile> all(int side, Cancellation cancellation)
            throws UsageException, IOException, GatewayException {
        GatewayOptions.Session session = sessions.get(side);
        if (session == null) {
            return read(sides.get(side));
        }
        List<AccessProfile> profiles = new ArrayList<>();
        Coverage coverage =
                new PageWalk(session.source(), ProfileQuery.ALL)
                        .run((rows, _) -> profiles.addAll(rows), cancellation);
        fellShort |= coverage.fellShort();
        terminal.err().println(sides.get(side).text() + ": " + coverage.sentence());
        return profiles;
    }

    private static List<AccessProfile> read(DiffSide side) throws UsageException {
        try {
            return SavedProfiles.read(Path.of(side.place()));
        } catch (IOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The profile of a side that has this name or id.
     *
     * @throws UsageException when there is none, or more than one
     */
    AccessProfile named(int side, String name, Cancellation cancellation)
            throws UsageException, GatewayException {
        GatewayOptions.Session session = sessions.get(side);
        ProfileLookup.Result result =
                session == null
                        ? ProfileLookup.find(read(sides.get(side)), name)
                        : ProfileLookup.find(
                                session.source(), ProfileQuery.ALL, name, cancellation);
        return NamedProfile.one(result, name);
    }

    /**
     * The profile of a side that is meant when {@code other} is compared with all of it: the only
     * one of a file, or the one of the same name.
     *
     * @throws UsageException when there is none, or more than one
     */
    AccessProfile matching(int side, AccessProfile other, Cancellation cancellation)
            throws UsageException, GatewayException {
        if (sessions.get(side) == null) {
            List<AccessProfile> all = read(sides.get(side));
            if (all.size() == 1) {
                return all.getFirst();
            }
        }
        return named(side, other.name(), cancellation);
    }

    @Override
    public void close() {
        new HashSet<>(sessions)
                .forEach(session -> {
                    if (session != null) {
                        session.close();
                    }
                });
    }
}
