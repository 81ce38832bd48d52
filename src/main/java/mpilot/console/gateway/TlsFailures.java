package mpilot.console.gateway;

import mpilot.console.text.Text;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Turns what TLS objected to into the operator's words. */
final class TlsFailures {
    private final String origin;
    private final boolean showsCertificate;

    /**
     * @param showsCertificate whether the client has a certificate to show
     */
    TlsFailures(String origin, boolean showsCertificate) {
        this.origin = origin;
        this.showsCertificate = showsCertificate;
    }

    GatewayFailure of(SSLException thrown) {
        String message = messages(thrown);
        if (message.contains("received fatal alert")) {
            return alert(message);
        }
        if (has(thrown, SSLPeerUnverifiedException.class)
                || message.contains("no subject alternative")
                || message.contains("no name matching")) {
            return failure(
                    Text.of("gateway.tls-other-host", origin),
                    Text.of("gateway.tls-other-host-help"));
        }
        if (has(thrown, CertificateExpiredException.class)) {
            return failure(
                    Text.of("gateway.tls-expired", origin), Text.of("gateway.tls-expired-help"));
        }
        if (has(thrown, CertificateNotYetValidException.class)) {
            return failure(
                    Text.of("gateway.tls-not-yet", origin), Text.of("gateway.tls-not-yet-help"));
        }
        if (message.contains("certification path") || message.contains("trust anchor")) {
            return failure(
                    Text.of("gateway.tls-untrusted", origin),
                    Text.of("gateway.tls-untrusted-help"));
        }
        if (message.contains("unsupported or unrecognized ssl message")) {
            return failure(Text.of("gateway.tls-none", origin), Text.of("gateway.tls-none-help"));
        }
        return message.contains("protocol_version") || message.contains("handshake_failure")
                ? nothingInCommon()
                : failed();
    }

    /** What the gateway objects to in this console (RFC 8446, 6.2). */
    private GatewayFailure alert(String message) {
        if (message.contains("protocol_version") || message.contains("insufficient_security")) {
            return nothingInCommon();
        }
        boolean certificate =
                message.contains("certificate")
                        || message.contains("unknown_ca")
                        || message.contains("access_denied");
        if (certificate) {
            return certificate();
        }
        return message.contains("handshake_failure") ? nothingInCommon() : failed();
    }

    /** The gateway asks for a client certificate and does not get one that it takes. */
    GatewayFailure certificate() {
        return showsCertificate
                ? failure(
                        Text.of("gateway.tls-client-refused", origin),
                        Text.of("gateway.tls-client-refused-help"))
                : failure(
                        Text.of("gateway.tls-client", origin), Text.of("gateway.tls-client-help"));
    }

    private GatewayFailure nothingInCommon() {
        return failure(Text.of("gateway.tls-version", origin), Text.of("gateway.tls-version-help"));
    }

    private GatewayFailure failed() {
        return failure(Text.of("gateway.tls-failed", origin), Text.of("gateway.check-url-help"));
    }

    private GatewayFailure failure(String sentence, String advice) {
        return new GatewayFailure.NotReached(FailureKind.TLS, origin, sentence, advice);
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    /** The messages of the chain, to tell apart what the JDK gives no types; never shown. */
    private static String messages(Throwable thrown) {
        var all = new StringBuilder();
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            all.append(at.getMessage()).append('\n');
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
