package mpilot.console.connection;

import java.util.Objects;

/**
 * Where a connection's token comes from. It never is the token.
 *
 * @param kind the kind of place
 * @param command the command that prints the token, as {@link TokenCommand#parse} reads it; empty
 *     for the other kinds
 * @param variable the environment variable that holds the token; empty for the other kinds
 * @param origin the scheme, host and port that the operator meant the token for. It goes there
 *     alone: while the connection points elsewhere, none is sent. Empty until the operator has said
 */
public record Credential(Kind kind, String command, String variable, String origin) {
    /** The kinds of place. */
    public enum Kind {
        /** The operating system's store of secrets. */
        SYSTEM_STORE,
        /** The memory of this process. */
        SESSION,
        /** The output of a command, such as {@code vault read …}. */
        COMMAND,
        /** An environment variable of this process. */
        ENVIRONMENT
    }

    /** What is absent is empty; a kind that is absent, or unknown here, is this session. */
    public Credential {
        kind = Objects.requireNonNullElse(kind, Kind.SESSION);
        command = Objects.requireNonNullElse(command, "");
        variable = Objects.requireNonNullElse(variable, "");
        origin = Objects.requireNonNullElse(origin, "");
    }

    /** {@return one that is kept by the operating system} */
    public static Credential systemStore() {
        return new Credential(Kind.SYSTEM_STORE, "", "", "");
    }

    /** {@return one that is asked for once in each session} */
    public static Credential session() {
        return new Credential(Kind.SESSION, "", "", "");
    }

    /** {@return the one that {@code command} prints} */
    public static Credential command(String command) {
        return new Credential(Kind.COMMAND, command, "", "");
    }

    /** {@return the one in the environment variable {@code name}} */
    public static Credential environment(String name) {
        return new Credential(Kind.ENVIRONMENT, "", name, "");
    }

    /** {@return this credential, meant for {@code newOrigin} alone} */
    public Credential boundTo(String newOrigin) {
        return new Credential(kind, command, variable, newOrigin);
    }
}
