package mpilot.console.gateway;

import java.nio.file.Path;

/**
 * What the console shows of itself to a gateway that asks for it in the TLS handshake.
 *
 * @param file a PKCS#12 file with one certificate, its private key and its chain
 * @param password opens the file; none for a file without one
 */
public record ClientCertificate(Path file, SecretSource password) {}
