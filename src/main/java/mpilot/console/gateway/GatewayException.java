package mpilot.console.gateway;

/** There is no page to be had, and {@link #failure} says why. Its message holds no secret. */
public final class GatewayException extends Exception {
    private final transient GatewayFailure failure;

    /** With the sentence of {@code failure} as message. */
    public GatewayException(GatewayFailure failure) {
        super(failure.sentence());
        this.failure = failure;
    }

    /**
     * With the sentence of {@code failure} as message.
     *
     * @param cause what was thrown below, for {@code --debug}; holds no secret either
     */
    public GatewayException(GatewayFailure failure, Throwable cause) {
        super(failure.sentence(), cause);
        this.failure = failure;
    }

    /** {@return what went wrong} */
    public GatewayFailure failure() {
        return failure;
    }
}
