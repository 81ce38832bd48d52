package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * The authorities that this machine trusts: Java's own, and those of the operating system, where an
 * organization installs its private ones. A store that is not there or not readable adds nothing.
 */
final class SystemTrust {
    private static final System.Logger LOG = System.getLogger(SystemTrust.class.getName());

    /** Where Linux distributions and BSDs keep them in one file. */
    private static final List<Path> BUNDLES =
            List.of(
                    Path.of("/etc/ssl/certs/ca-certificates.crt"),
                    Path.of("/etc/pki/tls/certs/ca-bundle.crt"),
                    Path.of("/etc/ssl/ca-bundle.pem"),
                    Path.of("/etc/ssl/cert.pem"));

    private final String os;
    private final Map<String, String> environment;

    SystemTrust(String os, Map<String, String> environment) {
        this.os = os.toLowerCase(Locale.ROOT);
        this.environment = environment;
    }

    static SystemTrust ofThisMachine() {
        return new SystemTrust(System.getProperty("os.name", ""), System.getenv());
    }

    /** What trusts them all, and {@code additional} as well. */
    X509TrustManager with(Collection<X509Certificate> additional) throws GeneralSecurityException {
        Set<X509Certificate> all = new LinkedHashSet<>(additional);
        all.addAll(Arrays.asList(manager(null).getAcceptedIssuers()));
        all.addAll(ofOperatingSystem());
        return new DatedTrust(manager(store(all)));
    }

    /** What trusts {@code anchors}, null for those of Java. */
    private static X509TrustManager manager(@Nullable KeyStore anchors)
            throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(anchors);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("no X.509 trust"));
    }

    private static KeyStore store(Collection<X509Certificate> anchors)
            throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (X509Certificate anchor : anchors) {
                store.setCertificateEntry("anchor-" + number++, anchor);
            }
            return store;
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    List<X509Certificate> ofOperatingSystem() {
        try {
            if (os.startsWith("windows")) {
                return all("Windows-ROOT");
            }
            return os.startsWith("mac") ? all("KeychainStore-ROOT") : bundle();
        } catch (IOException | GeneralSecurityException e) {
            LOG.log(System.Logger.Level.DEBUG, "the system's authorities cannot be read", e);
            return List.of();
        }
    }

    private static List<X509Certificate> all(String type)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(type);
        store.load(null, null);
        List<X509Certificate> all = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            Certificate certificate = store.getCertificate(alias);
            if (certificate instanceof X509Certificate authority) {
                all.add(authority);
            }
        }
        return all;
    }

    /** The file that {@code SSL_CERT_FILE} names, as for OpenSSL and Go, or the system's own. */
    private List<X509Certificate> bundle() throws GeneralSecurityException, IOException {
        String named = environment.getOrDefault("SSL_CERT_FILE", "");
        List<Path> places = named.isBlank() ? BUNDLES : List.of(Path.of(named));
        for (Path place : places) {
            if (Files.isReadable(place)) {
                // Buffered, as the parser takes a byte at a time.
                try (InputStream in = new BufferedInputStream(Files.newInputStream(place))) {
                    return TlsFiles.certificates(in);
                }
            }
        }
        return List.of();
    }
}
