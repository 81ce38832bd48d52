package mpilot.console.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.gateway.Secret;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class SecretsTest {
    private static final SecretName TOKEN =
            new SecretName("id", SecretName.Purpose.TOKEN, "https://a.example");

    private final FakeSecretStore store = new FakeSecretStore();
    private final Secrets secrets = new Secrets(() -> store);

    @Test
    void whatIsForThisSessionIsNeverInTheStore() throws Exception {
        secrets.keepForSession(TOKEN, Secret.of("s3cret"));
        assertThat(secrets.find(TOKEN).reveal()).isEqualTo("s3cret");
        assertThat(store.kept).isEmpty();
        assertThat(store.asked).isZero();
    }

    @Test
    void whatIsKeptIsThereInTheNextSession() throws Exception {
        assertThat(secrets.keep(TOKEN, Secret.of("s3cret"))).isTrue();
        Secrets next = new Secrets(() -> store);
        assertThat(next.find(TOKEN).reveal()).isEqualTo("s3cret");
    }

    @Test
    void theStoreIsAskedOnceForWhatItGave() throws Exception {
        store.kept.put(TOKEN, "s3cret");
        secrets.find(TOKEN);
        secrets.find(TOKEN);
        assertThat(store.asked).isOne();
    }

    @Test
    void aNewSecretTakesThePlaceOfTheOldOne() throws Exception {
        secrets.keep(TOKEN, Secret.of("old"));
        secrets.keep(TOKEN, Secret.of("new"));
        assertThat(secrets.find(TOKEN).reveal()).isEqualTo("new");
        assertThat(store.kept).containsEntry(TOKEN, "new");
    }

    @Test
    void aSecretForOnePlaceOrPurposeIsNoneForAnother() throws Exception {
        secrets.keep(TOKEN, Secret.of("s3cret"));
        assertThat(
                        secrets.find(
                                new SecretName(
                                        "id", SecretName.Purpose.TOKEN, "https://b.example")))
                .isNull();
        assertThat(
                        secrets.find(
                                new SecretName(
                                        "other", SecretName.Purpose.TOKEN, "https://a.example")))
                .isNull();
        assertThat(
                        secrets.find(
                                new SecretName(
                                        "id",
                                        SecretName.Purpose.PROXY_PASSWORD,
                                        "https://a.example")))
                .isNull();
    }

    @Test
    void withoutAStoreEverythingIsForThisSession() throws Exception {
        Secrets alone = new Secrets(() -> null);
        assertThat(alone.store()).isNull();
        assertThat(alone.keep(TOKEN, Secret.of("s3cret"))).isFalse();
        assertThat(alone.find(TOKEN).reveal()).isEqualTo("s3cret");
        alone.forget(TOKEN);
        assertThat(alone.find(TOKEN)).isNull();
    }

    @Test
    void theStoreIsLookedForOnceAndOnlyWhenItIsNeeded() throws Exception {
        AtomicInteger probes = new AtomicInteger();
        Secrets alone =
                new Secrets(() -> {
                    probes.incrementAndGet();
                    return null;
                });
        alone.keepForSession(TOKEN, Secret.of("s3cret"));
        alone.find(TOKEN);
        assertThat(probes).hasValue(0);
        alone.forget(TOKEN);
        alone.find(TOKEN);
        alone.store();
        assertThat(probes).hasValue(1);
    }

    @Test
    void whatTheStoreRefusesIsThereForThisSession() throws Exception {
        store.failure = "The store is locked.";
        assertThatThrownBy(() -> secrets.keep(TOKEN, Secret.of("s3cret")))
                .isInstanceOf(SecretStoreException.class)
                .hasMessage("The store is locked.");
        assertThat(secrets.find(TOKEN).reveal()).isEqualTo("s3cret");
    }

    @Test
    void forgettingForgetsInThisSessionEvenWhereTheStoreFails() {
        secrets.keepForSession(TOKEN, Secret.of("s3cret"));
        store.failure = "The store is locked.";
        assertThatThrownBy(() -> secrets.forget(TOKEN)).isInstanceOf(SecretStoreException.class);
        assertThat(secrets.findInSession(TOKEN)).isNull();
    }

    @Test
    void namesHoldNoSecretAndSecretsSayNothing() {
        assertThat(TOKEN.account()).isEqualTo("token id https://a.example");
        assertThat(Secret.of("s3cret").toString()).doesNotContain("s3cret");
    }
}
