package mpilot.console.gateway;

import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;

import javax.net.ssl.SSLContext;

/** A certificate authority of the tests' own, which nobody else trusts. */
public final class TestAuthority {
    private final HeldCertificate root;

    /** A new authority called {@code name}. */
    public TestAuthority(String name) {
        root = new HeldCertificate.Builder().commonName(name).certificateAuthority(0).build();
    }

    /** A certificate for {@code host} that is valid now. */
    public HeldCertificate server(String host) {
        Instant now = Instant.now();
        return server(host, now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)));
    }

    /** A certificate for {@code host} that is valid between two moments. */
    public HeldCertificate server(String host, Instant from, Instant until) {
        return new HeldCertificate.Builder()
                .commonName(host)
                .addSubjectAlternativeName(host)
                .validityInterval(from.toEpochMilli(), until.toEpochMilli())
                .signedBy(root)
                .build();
    }

    /** A certificate for a client called {@code name}. */
    public HeldCertificate client(String name) {
        return new HeldCertificate.Builder().commonName(name).signedBy(root).build();
    }

    /** What a server with {@code certificate} needs; it trusts clients of this authority. */
    public SSLContext serving(HeldCertificate certificate) {
        return new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .addTrustedCertificate(root.certificate())
                .build()
                .sslContext();
    }

    /** The authority's own certificate in a PEM file. */
    public Path pem(Path folder) throws IOException {
        return Files.writeString(folder.resolve("ca.pem"), root.certificatePem());
    }

    /** The authority's own certificate in a DER file. */
    public Path der(Path folder) throws IOException, GeneralSecurityException {
        return Files.write(folder.resolve("ca.der"), root.certificate().getEncoded());
    }

    /** A PKCS#12 file of {@code certificate} with its key, opened by {@code password}. */
    public Path pkcs12(Path folder, HeldCertificate certificate, String password)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "client",
                certificate.keyPair().getPrivate(),
                password.toCharArray(),
                new Certificate[] {certificate.certificate(), root.certificate()});
        Path file = Files.createTempFile(folder, "client", ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }
}
