package mpilot.console.fault;

import mpilot.console.connection.Tokens;
import mpilot.console.gateway.RawGateway;
import mpilot.console.gateway.TokenSource;

import java.io.IOException;
import java.util.Map;

/**
 * A gateway in good health that the operator first asks in a wrong way, and then in the right one.
 */
final class SettingFault implements FaultyGateway {
    private final RawGateway gateway = new RawGateway(Pages::serve);
    private final String wrongUrl;
    private final String wrongToken;
    private volatile boolean failing;

    private SettingFault(String wrongUrl, String wrongToken) throws IOException {
        this.wrongUrl = wrongUrl;
        this.wrongToken = wrongToken;
    }

    static FaultCase.Start wrongUrl(String url) {
        return () -> new SettingFault(url, "");
    }

    static FaultCase.Start wrongToken(String token) {
        return () -> new SettingFault("", token);
    }

    @Override
    public String url() {
        return failing && !wrongUrl.isEmpty() ? wrongUrl : gateway.url();
    }

    @Override
    public void fail() {
        failing = true;
    }

    @Override
    public void heal() {
        failing = false;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("MPILOT_TOKEN", failing && !wrongToken.isEmpty() ? wrongToken : "right");
    }

    @Override
    public TokenSource tokens() {
        return cancellation -> Tokens.fromEnvironment(environment()).token(cancellation);
    }

    @Override
    public String withoutPorts(String text) {
        String named = FaultyGateway.super.withoutPorts(text);
        return wrongUrl.isEmpty() ? named : named.replace(wrongUrl, "GATEWAY");
    }

    @Override
    public void close() throws IOException {
        gateway.close();
    }
}
