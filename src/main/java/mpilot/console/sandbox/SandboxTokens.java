package mpilot.console.sandbox;

import mpilot.console.gateway.BearerToken;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The credentials of one run of the sandbox, made at random when it starts: no other run takes
 * them. The JWTs are real ones (RFC 7519, HS256) that expire after twelve hours.
 */
public final class SandboxTokens {
    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;
    private final Instant expiry;
    private final BearerToken admin;
    private final BearerToken virtualKeyJwt;
    private final BearerToken virtualKey;
    private final BearerToken expired;
    private final BearerToken unpermitted;

    SandboxTokens(Instant now) {
        SecureRandom random = new SecureRandom();
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
        this.expiry = now.plus(LIFETIME).truncatedTo(ChronoUnit.SECONDS);
        this.admin = jwt("sandbox-admin", "admin", now, expiry);
        this.virtualKeyJwt = jwt("sandbox-team-member", "virtual_key", now, expiry);
        this.expired =
                jwt("sandbox-admin", "admin", now.minus(LIFETIME), now.minus(Duration.ofHours(1)));
        this.unpermitted = jwt("sandbox-unpermitted", "none", now, expiry);
        byte[] id = new byte[16];
        random.nextBytes(id);
        this.virtualKey = BearerToken.of("sk-bf-" + HexFormat.of().formatHex(id));
    }

    /** {@return an admin JWT, which sees every profile} */
    public BearerToken admin() {
        return admin;
    }

    /** {@return a virtual-key JWT, which sees the profiles of one team} */
    public BearerToken virtualKeyJwt() {
        return virtualKeyJwt;
    }

    /** {@return a virtual key {@code sk-bf-…}, which sees that team's production profiles} */
    public BearerToken virtualKey() {
        return virtualKey;
    }

    /** {@return an admin JWT that has expired} */
    public BearerToken expired() {
        return expired;
    }

    /** {@return a JWT without the permission AccessProfiles:View, which is refused with 403} */
    public BearerToken unpermitted() {
        return unpermitted;
    }

    /** Who sends {@code token} at {@code now}; null for nobody this run knows. */
    @Nullable Caller caller(String token, Instant now) {
        if (same(token, virtualKey)) {
            return Caller.VIRTUAL_KEY;
        }
        if (!now.isBefore(expiry)) {
            return null;
        }
        if (same(token, admin)) {
            return Caller.ADMIN;
        }
        if (same(token, virtualKeyJwt)) {
            return Caller.TEAM_MEMBER;
        }
        return same(token, unpermitted) ? Caller.UNPERMITTED : null;
    }

    /** Whether {@code token} is one of this run whose time is over: at its expiry, or past it. */
    boolean hasExpired(String token, Instant now) {
        return same(token, expired)
                || (!now.isBefore(expiry)
                        && (same(token, admin)
                                || same(token, virtualKeyJwt)
                                || same(token, unpermitted)));
    }

    private static boolean same(String sent, BearerToken known) {
        return MessageDigest.isEqual(
                sent.getBytes(StandardCharsets.UTF_8),
                known.reveal().getBytes(StandardCharsets.UTF_8));
    }

    private BearerToken jwt(String subject, String scope, Instant issued, Instant expires) {
        String signed =
                encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")
                        + "."
                        + encode(
                                ("{\"iss\":\"mpilot-sandbox\",\"sub\":\"%s\",\"scope\":\"%s\","
                                                + "\"iat\":%d,\"exp\":%d}")
                                        .formatted(
                                                subject,
                                                scope,
                                                issued.getEpochSecond(),
                                                expires.getEpochSecond()));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
            return BearerToken.of(signed + "." + BASE64.encodeToString(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "the sandbox's tokens";
    }
}
