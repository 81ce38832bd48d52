package mpilot.console.ui.connections;

import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** The sandbox that all windows look at. It runs as long as one of them does; thread-safe. */
final class SharedSandbox {
    private @Nullable SandboxGateway running;
    private int uses;

    /** A window's use of it, which ends once, however often it is closed. */
    record Use(SandboxGateway gateway, Runnable end) {}

    /**
     * {@return one more use of the sandbox, which is started for the first}
     *
     * @throws IOException when it cannot be started
     */
    synchronized Use begin() throws IOException {
        SandboxGateway gateway = running;
        if (gateway == null) {
            gateway = SandboxGateway.start(SandboxOptions.DEFAULT);
            running = gateway;
        }
        uses++;
        AtomicBoolean ended = new AtomicBoolean();
        return new Use(
                gateway,
                () -> {
                    if (ended.compareAndSet(false, true)) {
                        end();
                    }
                });
    }

    private synchronized void end() {
        uses--;
        if (uses == 0 && running != null) {
            running.close();
            running = null;
        }
    }
}
