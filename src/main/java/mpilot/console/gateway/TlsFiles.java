package mpilot.console.gateway;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.X509KeyManager;

/** Reads the files that a connection adds to TLS. Each that cannot be taken says so by its name. */
final class TlsFiles {
    private final String origin;

    TlsFiles(String origin) {
        this.origin = origin;
    }

    /** The certificates in {@code files}, PEM or DER, one or more in each. */
    List<X509Certificate> authorities(List<Path> files) throws GatewayException {
        List<X509Certificate> all = new ArrayList<>();
        for (Path file : files) {
            all.addAll(authorities(file));
        }
        return all;
    }

    private List<X509Certificate> authorities(Path file) throws GatewayException {
        try {
            List<X509Certificate> certificates =
                    certificates(new ByteArrayInputStream(Files.readAllBytes(file)));
            if (certificates.isEmpty()) {
                throw new CertificateException("none");
            }
            return certificates;
        } catch (IOException e) {
            throw failed(
                    Text.of("network.authorities-unreadable", name(file)),
                    Text.of("network.file-help"),
                    e);
        } catch (CertificateException e) {
            throw failed(
                    Text.of("network.authorities-none", name(file)),
                    Text.of("network.authorities-none-help"),
                    e);
        }
    }

    static List<X509Certificate> certificates(InputStream in) throws CertificateException {
        Collection<? extends Certificate> certificates =
                CertificateFactory.getInstance("X.509").generateCertificates(in);
        return certificates.stream().map(X509Certificate.class::cast).toList();
    }

    /** The key and the chain of {@code certificate}. */
    X509KeyManager keys(ClientCertificate certificate, Cancellation cancellation)
            throws GatewayException {
        Secret secret = certificate.password().secret(cancellation);
        char[] password = secret == null ? new char[0] : secret.reveal().toCharArray();
        Path file = certificate.file();
        try {
            KeyStore keys = open(file, password);
            if (!hasKey(keys)) {
                throw failed(
                        Text.of("network.certificate-none", name(file)),
                        Text.of("network.certificate-none-help"),
                        null);
            }
            KeyManagerFactory managers =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            return Arrays.stream(managers.getKeyManagers())
                    .filter(X509KeyManager.class::isInstance)
                    .map(X509KeyManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw failed(
                    Text.of("network.certificate-password", name(file)),
                    Text.of("network.certificate-password-help"),
                    e);
        }
    }

    private KeyStore open(Path file, char[] password)
            throws GatewayException, GeneralSecurityException {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw failed(
                    Text.of("network.certificate-unreadable", name(file)),
                    Text.of("network.file-help"),
                    e);
        }
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(new ByteArrayInputStream(content), password);
            return keys;
        } catch (IOException e) {
            if (e.getCause() instanceof GeneralSecurityException wrongPassword) {
                throw wrongPassword;
            }
            throw failed(
                    Text.of("network.certificate-none", name(file)),
                    Text.of("network.certificate-none-help"),
                    e);
        }
    }

    private static boolean hasKey(KeyStore keys) throws GeneralSecurityException {
        for (String alias : Collections.list(keys.aliases())) {
            if (keys.isKeyEntry(alias)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Path file) {
        return VisibleText.of(file.toString());
    }

    private GatewayException failed(String sentence, String advice, @Nullable Exception cause) {
        GatewayFailure failure =
                new GatewayFailure.NotReached(FailureKind.TLS, origin, sentence, advice);
        return cause == null ? new GatewayException(failure) : new GatewayException(failure, cause);
    }
}
