package mpilot.console.ui.connections;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import mpilot.console.connection.TokenFacts;
import mpilot.console.connection.TokenState;
import mpilot.console.policy.Ages;
import mpilot.console.task.TaskRunner;
import mpilot.console.task.Timer;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * What the token in use says of itself, and how long it has left. All of it is read from the token
 * and verified by nobody but the gateway. Foreground only.
 */
public final class TokenStatus {
    private static final Duration TICK = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final Timer timer;
    private final ReadOnlyObjectWrapper<@Nullable TokenFacts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TokenState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");

    /**
     * No token used yet.
     *
     * @param clock the gateway's time, as it is the gateway that refuses a token whose time is over
     */
    TokenStatus(TaskRunner tasks, InstantSource clock) {
        this.clock = clock;
        this.timer = tasks.timer(TICK, this::update);
    }

    /** {@return where the token in use stands; null before one was used} */
    public ReadOnlyObjectProperty<@Nullable TokenState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** {@return the state in a few words, such as {@code Token: 42 min left}} */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** {@return that the token ends soon or has ended; empty while there is no reason to warn} */
    public ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /** A line of what the token says. */
    record Line(String name, String value) {}

    /** What the token says, line by line; what it does not say is left out. */
    List<Line> lines() {
        TokenFacts known = facts.get();
        if (known == null) {
            return List.of(new Line(Text.of("token.kind"), Text.of("token.none")));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Text.of("token.kind"), kind(known)));
        add(lines, Text.of("token.issuer"), known.issuer());
        add(lines, Text.of("token.subject"), known.subject());
        add(lines, Text.of("token.scopes"), String.join(" ", known.scopes()));
        addMoment(lines, Text.of("token.issued"), known.issued());
        addMoment(lines, Text.of("token.expires"), known.expires());
        return lines;
    }

    private static String kind(TokenFacts known) {
        if (known.isJwt()) {
            return Text.of("token.jwt");
        }
        return known.preview().isEmpty()
                ? Text.of("token.opaque")
                : Text.of("token.virtual-key", known.preview());
    }

    private static void add(List<Line> lines, String name, String value) {
        if (!value.isBlank()) {
            lines.add(new Line(name, value));
        }
    }

    private void addMoment(List<Line> lines, String name, @Nullable Instant moment) {
        if (moment != null) {
            lines.add(
                    new Line(
                            name,
                            Text.of(
                                    "token.moment",
                                    Ages.utc(moment),
                                    Ages.relative(moment, clock.instant()))));
        }
    }

    void used(TokenFacts used) {
        facts.set(used);
        update();
    }

    void setSeen(boolean seen) {
        if (seen) {
            update();
            timer.start();
        } else {
            timer.stop();
        }
    }

    private void update() {
        TokenFacts known = facts.get();
        if (known == null) {
            return;
        }
        Instant now = clock.instant();
        TokenState stands = known.state(now);
        Duration left = known.timeLeft(now).orElse(Duration.ZERO);
        state.set(stands);
        text.set(
                switch (stands) {
                    case VALID, EXPIRING_SOON -> Text.of("token.left", Ages.rough(left));
                    case EXPIRED -> Text.of("token.expired");
                    case NO_EXPIRY -> Text.of("token.endless");
                    case NOT_A_JWT -> kind(known);
                });
        warning.set(
                switch (stands) {
                    case EXPIRING_SOON -> Text.of("token.ends-soon", Ages.rough(left));
                    case EXPIRED -> Text.of("token.has-ended", Ages.rough(left.negated()));
                    case VALID, NO_EXPIRY, NOT_A_JWT -> "";
                });
    }
}
