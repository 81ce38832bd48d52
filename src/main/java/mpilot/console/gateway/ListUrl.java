package mpilot.console.gateway;

import okhttp3.HttpUrl;

import org.jspecify.annotations.Nullable;

/** The URL that asks an endpoint for a page. */
final class ListUrl {
    private ListUrl() {}

    static HttpUrl of(GatewayEndpoint endpoint, ProfileQuery query) {
        HttpUrl.Builder url = endpoint.url().newBuilder();
        add(url, "limit", query.limit());
        add(url, "offset", query.offset());
        add(url, "search", query.search());
        add(url, "tags", query.tags().isEmpty() ? null : String.join(",", query.tags()));
        add(url, "is_active", query.isActive());
        return url.build();
    }

    private static void add(HttpUrl.Builder url, String name, @Nullable Object value) {
        if (value != null) {
            url.addQueryParameter(name, value.toString());
        }
    }
}
