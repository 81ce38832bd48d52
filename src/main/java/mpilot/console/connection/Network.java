package mpilot.console.connection;

import java.util.Objects;

/**
 * By what way a connection is reached.
 *
 * @param proxy by which proxy
 * @param authorityFile a file of CA certificates, PEM or DER, trusted beside this machine's; empty
 *     for none
 * @param certificateFile a PKCS#12 file, shown to a gateway that asks for a client certificate;
 *     empty for none. Its password is a secret, and not here
 * @param patience how long is waited
 */
public record Network(
        ProxySetting proxy, String authorityFile, String certificateFile, Patience patience) {
    /** The system's proxy, the machine's authorities, the usual patience. */
    public static final Network USUAL = new Network(ProxySetting.SYSTEM, "", "", Patience.DEFAULT);

    /** What is absent is as usual. */
    public Network {
        proxy = Objects.requireNonNullElse(proxy, ProxySetting.SYSTEM);
        authorityFile = Objects.requireNonNullElse(authorityFile, "");
        certificateFile = Objects.requireNonNullElse(certificateFile, "");
        patience = Objects.requireNonNullElse(patience, Patience.DEFAULT);
    }
}
