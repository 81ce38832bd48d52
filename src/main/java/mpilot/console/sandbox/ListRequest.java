package mpilot.console.sandbox;

import mpilot.console.gateway.ProfileQuery;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The query parameters of a listing, checked and clamped as the gateway does it (SEMANTICS.md,
 * "Listing").
 *
 * @param limit 1 to 100
 * @param offset from 0
 * @param search part of a name, whatever its case; null for none
 * @param tags to filter on
 * @param isActive null for any
 */
record ListRequest(
        int limit,
        long offset,
        @Nullable String search,
        List<String> tags,
        @Nullable Boolean isActive) {
    static ListRequest parse(@Nullable String rawQuery) throws BadParameterException {
        Map<String, String> parameters = parameters(rawQuery);
        long limit = number(parameters, "limit");
        String search = parameters.getOrDefault("search", "");
        return new ListRequest(
                limit == 0
                        ? ProfileQuery.DEFAULT_LIMIT
                        : (int) Math.min(limit, ProfileQuery.MAX_LIMIT),
                number(parameters, "offset"),
                search.isEmpty() ? null : search,
                Arrays.stream(parameters.getOrDefault("tags", "").split(",", -1))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                bool(parameters));
    }

    /** The first of each name, as at the gateway. */
    private static Map<String, String> parameters(@Nullable String rawQuery) {
        Map<String, String> parameters = new HashMap<>();
        if (rawQuery == null) {
            return parameters;
        }
        for (String pair : rawQuery.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            parameters.putIfAbsent(name, equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        return parameters;
    }

    /** A request with malformed percent-encoding has no URI, and so never gets here. */
    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static long number(Map<String, String> parameters, String name)
            throws BadParameterException {
        String text = parameters.getOrDefault(name, "");
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,15}")) {
            throw new BadParameterException(name, "Invalid " + name + " parameter");
        }
        return Long.parseLong(text);
    }

    private static @Nullable Boolean bool(Map<String, String> parameters)
            throws BadParameterException {
        return switch (parameters.getOrDefault("is_active", "")) {
            case "" -> null;
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new BadParameterException("is_active", "Invalid is_active parameter");
        };
    }

    /** A parameter that the gateway answers with 400. */
    static final class BadParameterException extends Exception {
        private final String parameter;
        private final String problem;

        private BadParameterException(String parameter, String message) {
            super(message);
            this.problem = message;
            this.parameter = parameter;
        }

        String parameter() {
            return parameter;
        }

        String problem() {
            return problem;
        }
    }
}
