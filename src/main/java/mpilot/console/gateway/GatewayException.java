package mpilot.console.gateway;

/** There is no page to be had, and {@link #failure} says why. Its message holds no secret. */
public final class GatewayException extends Exception {
    private final transient GatewayFailure failure;

    /** With the sentence of {@code failure} as message. */
    public GatewayException(GatewayFailure failure) {
        super(failure.sentence());
        this.failure = failure;
    }

    /** {@return what went wrong} */
    public GatewayFailure failure() {
        return failure;
    }
}
