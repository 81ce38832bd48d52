package mpilot.console.ui.kit;

import mpilot.console.gateway.FailureKind.Remedy;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

/**
 * What the operator is told when something did not work.
 *
 * @param sentence what happened
 * @param advice what to do about it
 * @param remedy the action offered
 * @param eventId the gateway's id of the event, for its administrator; null where it gave none
 */
public record Problem(String sentence, String advice, Remedy remedy, @Nullable String eventId) {
    private static final System.Logger LOG = System.getLogger(Problem.class.getName());

    /**
     * {@return the words for {@code exception}; one that nobody expected is logged, with a code}
     */
    public static Problem of(Exception exception) {
        if (exception instanceof GatewayException expected) {
            GatewayFailure failure = expected.failure();
            return new Problem(
                    failure.sentence(),
                    failure.advice(),
                    failure.kind().remedy(),
                    eventId(failure));
        }
        String code = "E-%06x".formatted(exception.hashCode() & 0xffffff);
        LOG.log(System.Logger.Level.ERROR, code, exception);
        return new Problem(
                Text.of("kit.own-mistake", code),
                Text.of("kit.own-mistake-help"),
                Remedy.RETRY,
                null);
    }

    /** {@return all of it in lines, to be sent to an administrator} Without secrets. */
    public String details() {
        String told = VisibleText.of(sentence) + "\n" + advice;
        return eventId == null
                ? told
                : told + "\n" + Text.of("kit.event-id", VisibleText.of(eventId));
    }

    /** {@return whether the operator took it back, so that nothing is amiss} */
    public boolean isCancelled() {
        return sentence.equals(new GatewayFailure.Cancelled().sentence());
    }

    private static @Nullable String eventId(GatewayFailure failure) {
        if (failure instanceof GatewayFailure.ErrorAnswer answer && answer.envelope() != null) {
            String id = answer.envelope().eventId();
            return id == null ? answer.envelope().errorEventId() : id;
        }
        return null;
    }
}
