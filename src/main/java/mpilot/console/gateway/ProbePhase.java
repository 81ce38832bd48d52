package mpilot.console.gateway;

import mpilot.console.text.Text;

import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.Handshake;
import okhttp3.HttpUrl;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the steps of connecting as OkHttp takes them. */
final class ProbePhase extends CallPhase {
    private static final int MAX_ADDRESSES = 3;
    private static final int MAX_NAME = 200;

    /** A certificate that ends sooner is told of. */
    private static final long DAYS_SOON = 21;

    private final ProbeSteps steps;
    private final Instant now;
    private volatile @Nullable InetSocketAddress address;

    ProbePhase(ProbeSteps steps, Instant now) {
        this.steps = steps;
        this.now = now;
    }

    @Override
    public void proxySelectEnd(Call call, HttpUrl url, List<Proxy> proxies) {
        super.proxySelectEnd(call, url, proxies);
        tellProxy();
    }

    /** OkHttp does not select where the client has a proxy of its own, or none. */
    private void tellProxy() {
        String by = proxy();
        if (by == null) {
            steps.leaveOut(ProbeStep.Kind.PROXY, Text.of("probe.no-proxy"));
        } else {
            steps.pass(ProbeStep.Kind.PROXY, VisibleText.of(by));
        }
    }

    @Override
    public void dnsStart(Call call, String host) {
        steps.begin(ProbeStep.Kind.NAME);
    }

    @Override
    public void dnsEnd(Call call, String host, List<InetAddress> addresses) {
        String some =
                addresses.stream()
                        .limit(MAX_ADDRESSES)
                        .map(InetAddress::getHostAddress)
                        .collect(Collectors.joining(", "));
        steps.pass(
                ProbeStep.Kind.NAME,
                addresses.size() > MAX_ADDRESSES
                        ? Text.of(
                                "probe.more-addresses",
                                VisibleText.of(host),
                                some,
                                addresses.size() - MAX_ADDRESSES)
                        : Text.of("probe.addresses", VisibleText.of(host), some));
    }

    @Override
    public void connectStart(Call call, InetSocketAddress to, Proxy way) {
        super.connectStart(call, to, way);
        address = to;
        tellProxy();
        if (!steps.hasBegun(ProbeStep.Kind.NAME)) {
            steps.leaveOut(ProbeStep.Kind.NAME, Text.of("probe.no-name"));
        }
        steps.begin(ProbeStep.Kind.TCP);
    }

    @Override
    public void secureConnectStart(Call call) {
        super.secureConnectStart(call);
        tellConnected();
        steps.begin(ProbeStep.Kind.TLS);
    }

    private void tellConnected() {
        InetSocketAddress to = address;
        if (to != null && to.getAddress() != null) {
            steps.pass(
                    ProbeStep.Kind.TCP,
                    Text.of(
                            "probe.connected",
                            to.getAddress().getHostAddress(),
                            Integer.toString(to.getPort())));
        }
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        super.secureConnectEnd(call, handshake);
        if (handshake != null) {
            tellSecured(handshake);
        }
    }

    private void tellSecured(Handshake handshake) {
        String version = handshake.tlsVersion().javaName().replace("TLSv", "TLS ");
        Certificate first = handshake.peerCertificates().getFirst();
        if (!(first instanceof X509Certificate certificate)) {
            steps.pass(ProbeStep.Kind.TLS, version);
            return;
        }
        long days = Duration.between(now, certificate.getNotAfter().toInstant()).toDays();
        String detail =
                Text.of(
                        "probe.certificate",
                        version,
                        name(certificate.getSubjectX500Principal().getName()),
                        name(certificate.getIssuerX500Principal().getName()),
                        days);
        if (days < DAYS_SOON) {
            steps.note(ProbeStep.Kind.TLS, detail, Text.of("probe.certificate-ends"));
        } else {
            steps.pass(ProbeStep.Kind.TLS, detail);
        }
    }

    private static String name(String principal) {
        return VisibleText.of(principal, MAX_NAME);
    }

    @Override
    public void connectionAcquired(Call call, Connection acquired) {
        super.connectionAcquired(call, acquired);
        tellProxy();
        tellConnected();
        if (acquired.handshake() == null) {
            steps.leaveOut(ProbeStep.Kind.TLS, Text.of("probe.not-encrypted"));
        }
    }

    /** Where a call that failed stood. */
    ProbeStep.Kind failedStep() {
        return switch (step()) {
            case RESOLVING -> ProbeStep.Kind.NAME;
            case CONNECTING -> ProbeStep.Kind.TCP;
            case SECURING -> ProbeStep.Kind.TLS;
            case WAITING, READING -> ProbeStep.Kind.HEALTH;
        };
    }
}
