package mpilot.console.connection;

import java.util.Objects;

/**
 * By which proxy a connection is reached.
 *
 * @param mode which of the three
 * @param host the HTTP proxy's name or address; empty unless {@code EXPLICIT}
 * @param port its port; 0 unless {@code EXPLICIT}
 * @param user who logs in there; empty for no login. The password is a secret, and not here
 */
public record ProxySetting(Mode mode, String host, int port, String user) {
    /** What this machine is set to use. */
    public static final ProxySetting SYSTEM = new ProxySetting(Mode.SYSTEM, "", 0, "");

    /** Which proxy. */
    public enum Mode {
        /** What this machine is set to use. */
        SYSTEM,
        /** None at all. */
        NONE,
        /** The one named here. */
        EXPLICIT
    }

    /** What is absent is empty; a mode that is absent, or unknown here, is the system's. */
    public ProxySetting {
        mode = Objects.requireNonNullElse(mode, Mode.SYSTEM);
        host = Objects.requireNonNullElse(host, "");
        user = Objects.requireNonNullElse(user, "");
    }
}
