package mpilot.console.gateway;

/** Text that is not JSON, or JSON that is not the contract's. The message repeats no content. */
public final class ContractException extends Exception {
    /** How far the text was understood. */
    public enum Kind {
        /** Not JSON (RFC 8259): a syntax error, or two fields of one name. */
        NOT_JSON,
        /** The text ends inside a JSON value. */
        CUT_OFF,
        /** JSON, but a value is not of the type that the contract gives it. */
        WRONG_SHAPE,
        /** Past a bound on nesting, or on the length of a name, a number or a string. */
        TOO_LARGE
    }

    private final Kind kind;
    private final String path;
    private final String message;

    ContractException(Kind kind, String path, String message) {
        super(message);
        this.kind = kind;
        this.path = path;
        this.message = message;
    }

    /** {@return what is wrong, in words that go after a colon} */
    @Override
    public String getMessage() {
        return message;
    }

    /** {@return what kind of fault it is} */
    public Kind kind() {
        return kind;
    }

    /** {@return where the fault is, as a JSON Pointer (RFC 6901); empty for the whole text} */
    public String path() {
        return path;
    }
}
