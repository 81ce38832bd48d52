package mpilot.console.logging;

import mpilot.console.gateway.TokenShape;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The last line of defence: takes out of a text the secrets that are in use, and whatever looks
 * like a token. Safe to use from any thread.
 */
public final class Redaction {
    /** A shorter text is no secret, and would be found everywhere. */
    private static final int MIN_LENGTH = 8;

    /** As tokens are renewed for as long as the console runs, the oldest are forgotten. */
    private static final int MAX_SECRETS = 64;

    private final List<String> secrets = new CopyOnWriteArrayList<>();

    /** From now on {@code secret} is taken out of every text. */
    public synchronized void hide(String secret) {
        if (secret.length() < MIN_LENGTH || secrets.contains(secret)) {
            return;
        }
        if (secrets.size() == MAX_SECRETS) {
            secrets.removeFirst();
        }
        secrets.add(secret);
    }

    /** {@return {@code text} without secrets} */
    public String clean(String text) {
        String clean = text;
        for (String secret : longestFirst()) {
            clean = clean.replace(secret, "[secret]");
        }
        return TokenShape.hide(clean);
    }

    /** One secret may begin with another. */
    private List<String> longestFirst() {
        return secrets.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }
}
