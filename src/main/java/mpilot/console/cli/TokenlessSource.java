package mpilot.console.cli;

import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;

/** A gateway that no token is sent to; one that wants it has not refused the token. */
record TokenlessSource(ProfileSource source) implements ProfileSource {
    @Override
    public ListAnswer list(ProfileQuery query, Cancellation cancellation) throws GatewayException {
        try {
            return source.list(query, cancellation);
        } catch (GatewayException e) {
            if (e.failure().kind() != FailureKind.UNAUTHORIZED) {
                throw e;
            }
            throw new GatewayException(
                    new GatewayFailure.NoToken(
                            "The gateway wants a token, and none was sent.",
                            "Put it into MPILOT_TOKEN, or name a command that prints it with"
                                    + " --token-command."),
                    e);
        }
    }
}
