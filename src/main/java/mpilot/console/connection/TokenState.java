package mpilot.console.connection;

/** What a token says of its own time. */
public enum TokenState {
    /** Its end is not near. */
    VALID,
    /** Its end is near: under 15 minutes, or under a fifth of its lifetime where that is less. */
    EXPIRING_SOON,
    /** Its end is over, by the clock that was asked with. */
    EXPIRED,
    /** A JWT that names no end. */
    NO_EXPIRY,
    /** A virtual key or anything else that says nothing of its time. */
    NOT_A_JWT
}
