package mpilot.console.connection;

import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.VisibleText;
import mpilot.console.json.Json;
import mpilot.console.json.JsonException;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a token says of itself. It is read, not verified: only the gateway can tell whether it is
 * true. No part of it gives the token away.
 *
 * @param preview the first characters of a virtual key, such as {@code sk-bf-3fa8…}; empty for
 *     other tokens
 * @param isJwt whether it is a JSON Web Token (RFC 7519)
 * @param issuer who made it ({@code iss}), safe to show; empty where it does not say
 * @param subject whom it stands for ({@code sub}), safe to show; empty where it does not say
 * @param scopes what it is meant for (the claims scope, scopes or scp), safe to show
 * @param issued UTC moment ({@code iat}); null where it does not say
 * @param expires UTC moment ({@code exp}); null where it does not say
 */
public record TokenFacts(
        String preview,
        boolean isJwt,
        String issuer,
        String subject,
        List<String> scopes,
        @Nullable Instant issued,
        @Nullable Instant expires) {
    private static final String VIRTUAL_KEY = "sk-bf-";
    private static final int PREVIEW_LENGTH = 4;
    private static final int MAX_TEXT = 255;
    private static final int MAX_SCOPES = 50;
    private static final Duration SOON = Duration.ofMinutes(15);
    private static final int SOON_SHARE = 5;

    /** The end of the year 9999; no date beyond is meant. */
    private static final long MAX_SECONDS = 253_402_300_799L;

    /** Takes its own copy of the list. */
    public TokenFacts {
        scopes = List.copyOf(scopes);
    }

    /** {@return what {@code token} says} Whatever cannot be read says nothing. */
    public static TokenFacts of(BearerToken token) {
        String text = token.reveal();
        Map<String, @Nullable Object> claims = claims(text);
        if (claims == null) {
            return new TokenFacts(preview(text), false, "", "", List.of(), null, null);
        }
        return new TokenFacts(
                "",
                true,
                text(claims.get("iss")),
                text(claims.get("sub")),
                scopes(claims),
                moment(claims.get("iat")),
                moment(claims.get("exp")));
    }

    /** The claims of a JWS in compact form (RFC 7515, 3.1); null where it is none. */
    private static @Nullable Map<String, @Nullable Object> claims(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            Base64.Decoder base64 = Base64.getUrlDecoder();
            if (Json.parse(base64.decode(parts[0])).get("alg") == null) {
                return null;
            }
            return Json.parse(base64.decode(parts[1]));
        } catch (IllegalArgumentException | JsonException e) {
            return null;
        }
    }

    /** Never more than a quarter of what is secret in the key. */
    private static String preview(String token) {
        if (!token.startsWith(VIRTUAL_KEY)) {
            return "";
        }
        int shown = Math.min(PREVIEW_LENGTH, (token.length() - VIRTUAL_KEY.length()) / 4);
        return token.substring(0, VIRTUAL_KEY.length() + shown) + "…";
    }

    private static String text(@Nullable Object claim) {
        return claim instanceof String text ? VisibleText.of(text, MAX_TEXT) : "";
    }

    private static List<String> scopes(Map<String, @Nullable Object> claims) {
        return Stream.of("scope", "scopes", "scp")
                .map(claims::get)
                .flatMap(TokenFacts::words)
                .map(TokenFacts::text)
                .filter(scope -> !scope.isBlank())
                .distinct()
                .limit(MAX_SCOPES)
                .toList();
    }

    private static Stream<?> words(@Nullable Object claim) {
        return switch (claim) {
            case String text -> Arrays.stream(text.split("\\s+", -1));
            case List<?> list -> list.stream().filter(Objects::nonNull);
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable Instant moment(@Nullable Object claim) {
        if (!(claim instanceof Number number)) {
            return null;
        }
        double seconds = number.doubleValue();
        return Math.abs(seconds) <= MAX_SECONDS
                ? Instant.ofEpochSecond((long) Math.floor(seconds))
                : null;
    }

    /** {@return where the token stands at {@code now}} */
    public TokenState state(Instant now) {
        if (!isJwt) {
            return TokenState.NOT_A_JWT;
        }
        Duration left = timeLeft(now).orElse(null);
        if (left == null) {
            return TokenState.NO_EXPIRY;
        }
        if (!left.isPositive()) {
            return TokenState.EXPIRED;
        }
        return left.compareTo(soon()) < 0 ? TokenState.EXPIRING_SOON : TokenState.VALID;
    }

    private Duration soon() {
        if (issued == null || expires == null || !issued.isBefore(expires)) {
            return SOON;
        }
        Duration share = Duration.between(issued, expires).dividedBy(SOON_SHARE);
        return share.compareTo(SOON) < 0 ? share : SOON;
    }

    /**
     * {@return the time until the token ends, zero or less once it has; empty where it does not
     * say}
     */
    public Optional<Duration> timeLeft(Instant now) {
        return Optional.ofNullable(expires).map(end -> Duration.between(now, end));
    }
}
