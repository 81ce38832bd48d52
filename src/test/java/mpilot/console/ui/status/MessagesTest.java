package mpilot.console.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.kit.Tone;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class MessagesTest {
    private final ManualTasks tasks = new ManualTasks();
    private Instant now = ProfileFixtures.NOW;
    private final Messages messages = new Messages(tasks.runner(), () -> now);

    private List<String> texts() {
        return messages.allProperty().get().stream().map(Message::text).toList();
    }

    @Test
    void theLatestComesFirstAndAllCanBeReadAgain() {
        messages.tell(Tone.DANGER, "One");
        messages.tell(Tone.GOOD, "Two");
        assertThat(texts()).containsExactly("Two", "One");
        assertThat(messages.unreadProperty().get()).isEqualTo(2);
        messages.read();
        assertThat(messages.unreadProperty().get()).isZero();
        assertThat(texts()).containsExactly("Two", "One");
    }

    @Test
    void theLatestIsShownForAMomentAndNotTakenAwayByTheOneBefore() {
        messages.tell(Tone.GOOD, "One");
        tasks.pass(Duration.ofSeconds(11));
        messages.tell(Tone.GOOD, "Two");
        tasks.pass(Duration.ofSeconds(11));
        tasks.runAll();
        assertThat(messages.latestProperty().get().text()).isEqualTo("Two");
        tasks.pass(Duration.ofSeconds(2));
        tasks.runAll();
        assertThat(messages.latestProperty().get()).isNull();
        assertThat(texts()).hasSize(2);
    }

    @Test
    void whatIsMentionedIsShownForAMomentAndNotKept() {
        messages.tell(Tone.DANGER, "No answer");
        messages.mention(Tone.GOOD, "Copied 1 profile");
        assertThat(messages.latestProperty().get().text()).isEqualTo("Copied 1 profile");
        assertThat(texts()).containsExactly("No answer");
        assertThat(messages.unreadProperty().get()).isEqualTo(1);
        tasks.pass(Duration.ofSeconds(6));
        tasks.runAll();
        assertThat(messages.latestProperty().get()).isNull();
    }

    @Test
    void theSameAgainIsCountedWithItsLatestTime() {
        messages.tell(Tone.DANGER, "No answer");
        now = now.plusSeconds(60);
        messages.tell(Tone.DANGER, "No answer");
        assertThat(messages.allProperty().get())
                .containsExactly(new Message(now, Tone.DANGER, "No answer", 2));
        assertThat(messages.unreadProperty().get()).isEqualTo(1);
        messages.read();
        messages.tell(Tone.DANGER, "No answer");
        assertThat(messages.unreadProperty().get()).isEqualTo(1);
    }

    @Test
    void theOldestGoesWhereThereAreTooMany() {
        for (int i = 0; i <= Messages.MOST; i++) {
            messages.tell(Tone.GOOD, "Message " + i);
        }
        assertThat(texts())
                .hasSize(Messages.MOST)
                .startsWith("Message 100")
                .doesNotContain("Message 0");
        assertThat(messages.unreadProperty().get()).isEqualTo(Messages.MOST);
    }

    @Test
    void whatTheGatewaySaysHidesNothing() {
        messages.tell(Tone.DANGER, "bo\u202eom");
        assertThat(texts()).containsExactly("bo\\u202Eom");
    }

    @Test
    void clearedThereIsNothing() {
        messages.tell(Tone.GOOD, "One");
        messages.clear();
        assertThat(texts()).isEmpty();
        assertThat(messages.unreadProperty().get()).isZero();
        assertThat(messages.latestProperty().get()).isNull();
    }
}
