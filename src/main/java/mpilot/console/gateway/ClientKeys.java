package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509KeyManager;

/**
 * The client certificate, if there is one, and a memory of who asked for it. In TLS 1.3 a gateway
 * that does not get one says so after the handshake and hangs up (RFC 8446, 4.4.2.4), and what it
 * says is often lost in that.
 */
final class ClientKeys extends X509ExtendedKeyManager {
    private final @Nullable X509KeyManager keys;
    private final Set<Socket> asked =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /**
     * @param keys null for no certificate
     */
    ClientKeys(@Nullable X509KeyManager keys) {
        this.keys = keys;
    }

    /** Whether the peer of {@code socket} asked for a certificate. */
    boolean wereAskedForBy(Socket socket) {
        return asked.contains(socket);
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyTypes, Principal[] issuers, Socket socket) {
        asked.add(socket);
        return keys == null ? null : keys.chooseClientAlias(keyTypes, issuers, socket);
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal[] issuers) {
        return keys == null ? null : keys.getClientAliases(keyType, issuers);
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return keys == null ? null : keys.getCertificateChain(alias);
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        return keys == null ? null : keys.getPrivateKey(alias);
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal[] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
        return null;
    }
}
