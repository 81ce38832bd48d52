package mpilot.console.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.connection.Tokens;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayEndpoint;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A gateway that a window asks, and the same in a window beside it. */
class OpenGatewayTest {
    private static final BearerToken OWN = BearerToken.of("sk-bf-own");
    private static final BearerToken GIVEN = BearerToken.of("sk-bf-given");

    private final OpenGateway gateway =
            new OpenGateway(
                    new Connection(
                            "Gateway",
                            GatewayEndpoint.of("https://gateway.example.com"),
                            Environment.OTHER,
                            Tokens.fixed(OWN)),
                    new FakeSource(List.of()));

    private BearerToken tokenOfTheNext() throws Exception {
        return gateway.toOpenAgain().tokens().token(new Cancellation());
    }

    @Test
    void openedOnceMoreItSendsItsOwnToken() throws Exception {
        assertThat(tokenOfTheNext()).isEqualTo(OWN);
    }

    @Test
    void aTokenThatWasGivenGoesWithIt() throws Exception {
        gateway.giveToken(GIVEN);
        assertThat(tokenOfTheNext()).isEqualTo(GIVEN);
    }
}
