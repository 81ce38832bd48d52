package mpilot.console.ui.connections;

import mpilot.console.connection.TokenFacts;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.Retry;

/** Hears of what passes between the window and a gateway, on whatever thread asks. */
public interface GatewayListener {
    /** Hears of nothing. */
    GatewayListener NONE =
            new GatewayListener() {
                @Override
                public void tokenUsed(TokenFacts facts) {}

                @Override
                public void retrying(Retry retry) {}

                @Override
                public void answered(ListAnswer answer) {}

                @Override
                public void failed(GatewayFailure failure) {}
            };

    /** A token is about to be sent, and this is what it says of itself. */
    void tokenUsed(TokenFacts facts);

    /** A request failed and will be made again. */
    void retrying(Retry retry);

    /** A page came. */
    void answered(ListAnswer answer);

    /** A request failed for good, or was cancelled. */
    void failed(GatewayFailure failure);
}
