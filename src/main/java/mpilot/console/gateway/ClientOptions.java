package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * By what way a gateway is reached, and with how much patience. TLS is always verified: there is no
 * option against it.
 *
 * @param limits the bounds on one request
 * @param proxy by which proxy
 * @param authorities files of CA certificates, PEM or DER, that are trusted beside this machine's
 * @param certificate what is shown to a gateway that asks for a client certificate; null for none
 */
public record ClientOptions(
        ClientLimits limits,
        ProxyChoice proxy,
        List<Path> authorities,
        @Nullable ClientCertificate certificate) {
    /** Takes its own copy of the list. */
    public ClientOptions {
        authorities = List.copyOf(authorities);
    }

    /** {@return the usual limits, the system's proxy and trust, no client certificate} */
    public static ClientOptions standard() {
        return new ClientOptions(ClientLimits.DEFAULT, ProxyChoice.system(), List.of(), null);
    }

    /** {@return these options with other limits} */
    public ClientOptions withLimits(ClientLimits other) {
        return new ClientOptions(other, proxy, authorities, certificate);
    }

    /** {@return these options by another proxy} */
    public ClientOptions withProxy(ProxyChoice other) {
        return new ClientOptions(limits, other, authorities, certificate);
    }

    /** {@return these options with other additional CA certificates} */
    public ClientOptions withAuthorities(List<Path> files) {
        return new ClientOptions(limits, proxy, files, certificate);
    }

    /** {@return these options with another client certificate, or with none} */
    public ClientOptions withCertificate(@Nullable ClientCertificate other) {
        return new ClientOptions(limits, proxy, authorities, other);
    }
}
