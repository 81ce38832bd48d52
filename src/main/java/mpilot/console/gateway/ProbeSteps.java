package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Takes the time of each step and tells of it as it begins and ends. Each ends once. */
final class ProbeSteps {
    private final Consumer<ProbeStep> listener;
    private final Map<ProbeStep.Kind, Long> begun = new EnumMap<>(ProbeStep.Kind.class);
    private final List<ProbeStep> done = new ArrayList<>();

    ProbeSteps(Consumer<ProbeStep> listener) {
        this.listener = listener;
    }

    synchronized void begin(ProbeStep.Kind kind) {
        if (!isDone(kind) && begun.putIfAbsent(kind, System.nanoTime()) == null) {
            listener.accept(
                    new ProbeStep(kind, ProbeStep.Outcome.RUNNING, Duration.ZERO, "", null));
        }
    }

    synchronized boolean hasBegun(ProbeStep.Kind kind) {
        return begun.containsKey(kind) || isDone(kind);
    }

    void pass(ProbeStep.Kind kind, String detail) {
        end(kind, ProbeStep.Outcome.PASSED, detail, null);
    }

    void note(ProbeStep.Kind kind, String detail, @Nullable String advice) {
        end(kind, ProbeStep.Outcome.NOTED, detail, advice);
    }

    void leaveOut(ProbeStep.Kind kind, String detail) {
        end(kind, ProbeStep.Outcome.LEFT_OUT, detail, null);
    }

    void fail(ProbeStep.Kind kind, GatewayFailure failure) {
        end(kind, ProbeStep.Outcome.FAILED, failure.sentence(), failure.advice());
    }

    private synchronized void end(
            ProbeStep.Kind kind,
            ProbeStep.Outcome outcome,
            String detail,
            @Nullable String advice) {
        if (isDone(kind)) {
            return;
        }
        Long start = begun.get(kind);
        Duration time = start == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - start);
        ProbeStep step = new ProbeStep(kind, outcome, time, detail, advice);
        done.add(step);
        listener.accept(step);
    }

    private boolean isDone(ProbeStep.Kind kind) {
        return done.stream().anyMatch(step -> step.kind() == kind);
    }

    synchronized List<ProbeStep> done() {
        return List.copyOf(done);
    }
}
