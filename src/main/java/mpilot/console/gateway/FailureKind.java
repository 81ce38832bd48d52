package mpilot.console.gateway;

/**
 * Every way in which asking a gateway can fail: what a command exits with, whether asking again may
 * help, and what the operator can do. The window and the commands share this table.
 */
public enum FailureKind {
    NO_ADDRESS(3, true, Remedy.EDIT_CONNECTION),
    CONNECTION_REFUSED(3, true, Remedy.EDIT_CONNECTION),
    TIMED_OUT(3, true, Remedy.RETRY),
    TLS(3, false, Remedy.EDIT_CONNECTION),
    PROXY(3, false, Remedy.EDIT_CONNECTION),
    CONNECTION_LOST(3, true, Remedy.RETRY),
    RATE_LIMITED(3, true, Remedy.RETRY),
    SERVER_ERROR(3, true, Remedy.RETRY),

    NO_TOKEN(4, false, Remedy.ENTER_TOKEN),
    BAD_REQUEST(4, false, Remedy.CHANGE_FILTER),
    UNAUTHORIZED(4, false, Remedy.ENTER_TOKEN),
    FORBIDDEN(4, false, Remedy.ASK_ADMINISTRATOR),
    REQUEST_REJECTED(4, false, Remedy.RETRY),

    NO_SUCH_API(5, false, Remedy.EDIT_CONNECTION),
    REDIRECTED(5, false, Remedy.EDIT_CONNECTION),
    NOT_JSON(5, false, Remedy.EDIT_CONNECTION),
    WRONG_SHAPE(5, false, Remedy.COPY_DETAILS),
    CUT_OFF(5, true, Remedy.RETRY),
    TOO_LARGE(5, false, Remedy.COPY_DETAILS),

    CANCELLED(130, false, Remedy.RETRY);

    /** The action offered beside the sentence. */
    public enum Remedy {
        RETRY,
        ENTER_TOKEN,
        EDIT_CONNECTION,
        CHANGE_FILTER,
        ASK_ADMINISTRATOR,
        COPY_DETAILS
    }

    private final int exitCode;
    private final boolean transientFault;
    private final Remedy remedy;

    FailureKind(int exitCode, boolean transientFault, Remedy remedy) {
        this.exitCode = exitCode;
        this.transientFault = transientFault;
        this.remedy = remedy;
    }

    /**
     * {@return what a command ends with: 3 not reached or not now, 4 refused, 5 not the contract's
     * answer}
     */
    public int exitCode() {
        return exitCode;
    }

    /** {@return whether the same request may well succeed a little later} */
    public boolean isTransient() {
        return transientFault;
    }

    /** {@return what the operator can do about it} */
    public Remedy remedy() {
        return remedy;
    }
}
