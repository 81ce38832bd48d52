package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** The client against a whole gateway. */
class SandboxAnswerTest {
    private static SandboxGateway sandbox;

    @BeforeAll
    static void start() throws IOException {
        sandbox = SandboxGateway.start(SandboxOptions.DEFAULT);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void anAdministratorSeesEveryProfilePageByPage() throws GatewayException {
        ProfilePage first = list(sandbox.tokens().admin(), ProfileQuery.ALL.page(100, 0));
        ProfilePage last = list(sandbox.tokens().admin(), ProfileQuery.ALL.page(100, 200));
        assertThat(first.accessProfiles()).hasSize(100);
        assertThat(first.totalCount()).isEqualTo(sandbox.size());
        assertThat(first.hasNext()).isTrue();
        assertThat(last.accessProfiles()).hasSize(40);
        assertThat(last.hasNext()).isFalse();
    }

    @Test
    void otherCallersSeeLess() throws GatewayException {
        long admin = list(sandbox.tokens().admin(), ProfileQuery.ALL).totalCount();
        long member = list(sandbox.tokens().virtualKeyJwt(), ProfileQuery.ALL).totalCount();
        long key = list(sandbox.tokens().virtualKey(), ProfileQuery.ALL).totalCount();
        assertThat(admin).isGreaterThan(member);
        assertThat(member).isGreaterThan(key);
        assertThat(key).isPositive();
    }

    @Test
    void theFiltersNarrowTheList() throws GatewayException {
        BearerToken admin = sandbox.tokens().admin();
        AccessProfile any =
                list(admin, ProfileQuery.ALL).accessProfiles().stream()
                        .filter(profile -> !profile.tags().isEmpty())
                        .findFirst()
                        .orElseThrow();
        ProfilePage named = list(admin, new ProfileQuery(100, 0, any.name(), List.of(), null));
        assertThat(named.accessProfiles()).contains(any);
        String tag = any.tags().getFirst();
        assertThat(list(admin, new ProfileQuery(100, 0, null, List.of(tag), null)).accessProfiles())
                .isNotEmpty()
                .allSatisfy(profile -> assertThat(profile.tags()).contains(tag));
        assertThat(list(admin, new ProfileQuery(100, 0, null, List.of(), false)).accessProfiles())
                .isNotEmpty()
                .allSatisfy(profile -> assertThat(profile.isActive()).isFalse());
    }

    @Test
    void anExpiredAnUnknownAndNoTokenAreRefusedInTheGatewaysWords() {
        assertThat(refusal(_ -> sandbox.tokens().expired()).sentence())
                .endsWith("did not accept the token (HTTP 401): “Token has expired”.");
        assertThat(refusal(_ -> BearerToken.of("sk-bf-unknown")).sentence())
                .endsWith("did not accept the token (HTTP 401): “Invalid token”.");
        GatewayFailure none = refusal(TokenSource.NONE);
        assertThat(none.kind()).isEqualTo(FailureKind.UNAUTHORIZED);
        assertThat(((GatewayFailure.ErrorAnswer) none).envelope().eventId()).isNotBlank();
    }

    @Test
    void anUnknownPathIsNoApi() {
        GatewayEndpoint endpoint = GatewayEndpoint.of(sandbox.url()).withPath("/api/other");
        try (GatewayClient client = new GatewayClient(endpoint, _ -> sandbox.tokens().admin())) {
            assertThat(failure(client).kind()).isEqualTo(FailureKind.NO_SUCH_API);
        }
    }

    private static ProfilePage list(BearerToken token, ProfileQuery query) throws GatewayException {
        try (GatewayClient client = client(_ -> token)) {
            return client.list(query, Cancellation.never()).page();
        }
    }

    private static GatewayFailure refusal(TokenSource tokens) {
        try (GatewayClient client = client(tokens)) {
            return failure(client);
        }
    }

    private static GatewayFailure failure(GatewayClient client) {
        return catchThrowableOfType(
                        GatewayException.class,
                        () -> client.list(ProfileQuery.ALL, Cancellation.never()))
                .failure();
    }

    private static GatewayClient client(TokenSource tokens) {
        return new GatewayClient(GatewayEndpoint.of(sandbox.url()), tokens);
    }
}
