package mpilot.console.fault;

import mpilot.console.gateway.ClientOptions;
import mpilot.console.gateway.ProxyChoice;
import mpilot.console.gateway.RawGateway;
import mpilot.console.gateway.Secret;
import mpilot.console.gateway.TestAuthority;
import mpilot.console.gateway.TestProxy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A gateway in good health that only a proxy leads to, and the proxy fails. */
final class ProxyFault implements FaultyGateway {
    private static final TestAuthority AUTHORITY = TlsFault.authority();
    private static final String URL = "https://gateway.test:8443";

    private final RawGateway gateway;
    private final TestProxy proxy;
    private final Path authority;
    private final String user;
    private final Change fault;
    private final Change remedy;

    /** What is done to the proxy. */
    @FunctionalInterface
    interface Change {
        void to(TestProxy proxy) throws IOException;
    }

    private ProxyFault(Path authority, String user, Change fault, Change remedy)
            throws IOException {
        this.authority = authority;
        this.user = user;
        this.fault = fault;
        this.remedy = remedy;
        gateway =
                new RawGateway(
                        TlsFault.secured(
                                AUTHORITY.serving(AUTHORITY.server("gateway.test")),
                                false,
                                Pages::serve));
        proxy = new TestProxy(gateway.port());
    }

    /** It answers every request so. */
    static FaultCase.Start refuses(String status, Path authority) {
        return () ->
                new ProxyFault(
                        authority, "", proxy -> proxy.refuse(status), proxy -> proxy.refuse(""));
    }

    /** It lets in alice with another password than {@code user} has, if that is not empty. */
    static FaultCase.Start wantsLogin(String user, Path authority) {
        return () ->
                new ProxyFault(
                        authority,
                        user,
                        proxy -> proxy.require("alice", "another"),
                        user.isEmpty()
                                ? TestProxy::requireNothing
                                : proxy -> proxy.require("alice", "sesame"));
    }

    /** It does this with every connection. */
    static FaultCase.Start does(RawGateway.Behaviour behaviour, Path authority) {
        return () ->
                new ProxyFault(authority, "", proxy -> proxy.behave(behaviour), TestProxy::behave);
    }

    /** It does not listen. */
    static FaultCase.Start isDown(Path authority) {
        return () ->
                new ProxyFault(authority, "", TestProxy::stopListening, TestProxy::listenAgain);
    }

    @Override
    public String url() {
        return URL;
    }

    @Override
    public void fail() throws IOException {
        fault.to(proxy);
    }

    @Override
    public void heal() throws IOException {
        remedy.to(proxy);
    }

    @Override
    public ClientOptions options() throws IOException {
        return ClientOptions.standard()
                .withProxy(ProxyChoice.parse(address(), _ -> Secret.of("sesame")))
                .withAuthorities(List.of(authority));
    }

    private String address() {
        return user.isEmpty() ? proxy.address() : user + "@" + proxy.address();
    }

    @Override
    public List<String> commandOptions() throws IOException {
        return List.of("--proxy", address(), "--ca-certificate", authority.toString());
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(FaultyGateway.super.environment());
        environment.put("MPILOT_PROXY_PASSWORD", "sesame");
        return environment;
    }

    @Override
    public String withoutPorts(String text) {
        return FaultyGateway.super.withoutPorts(text).replace(proxy.address(), "PROXY");
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        gateway.close();
    }
}
