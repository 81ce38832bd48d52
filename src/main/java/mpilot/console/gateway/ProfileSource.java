package mpilot.console.gateway;

/** Where pages of access profiles come from: a gateway, or a stand-in in a test. */
public interface ProfileSource {
    /**
     * Asks for one page and waits for it. Never called on the FX thread.
     *
     * @throws GatewayException when there is no page to be had: the one way this fails
     */
    ListAnswer list(ProfileQuery query, Cancellation cancellation) throws GatewayException;
}
