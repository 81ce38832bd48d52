package mpilot.console.sandbox;

import mpilot.console.gateway.ProfileQuery;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The query parameters of a listing, checked and clamped as the gateway does it (SEMANTICS.md,
 * "Listing").
 *
 * @param limit 1 to 100
 * @param offset from 0
 * @param search in lower case; null for none
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
                search.isEmpty() ? null : search.toLowerCase(Locale.ROOT),
                Arrays.stream(parameters.getOrDefault("tags", "").split(",", -1))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                bool(parameters));
    }

    private static Map<String, String> parameters(@Nullable String rawQuery)
            throws BadParameterException {
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

    private static String decode(String text) throws BadParameterException {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadParameterException("query", "malformed percent-encoding");
        }
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

    boolean matches(Fleet fleet, int position, TagMatch tagMatch) {
        return (isActive == null || isActive.equals(fleet.isActive(position)))
                && (tags.isEmpty() || matchesTags(fleet.tags(position), tagMatch))
                && (search == null || fleet.searchableName(position).contains(search));
    }

    private boolean matchesTags(List<String> present, TagMatch tagMatch) {
        return tagMatch == TagMatch.ANY
                ? tags.stream().anyMatch(present::contains)
                : present.containsAll(tags);
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
