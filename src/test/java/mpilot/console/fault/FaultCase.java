package mpilot.console.fault;

import mpilot.console.gateway.FailureKind;

import java.io.IOException;

/**
 * One way in which asking a gateway fails, and what is to come of it.
 *
 * @param phase how far the request comes
 * @param happens what the gateway, or what stands before it, does
 * @param kind the row of the failure table
 * @param sentence what the operator is told, with GATEWAY and PROXY for what differs
 * @param start starts such a gateway
 */
record FaultCase(Phase phase, String happens, FailureKind kind, String sentence, Start start) {
    /** How far a request comes before it fails. */
    enum Phase {
        TOKEN("Before anything is sent"),
        CONNECTING("Connecting"),
        PROXY("At the proxy"),
        SECURING("In the TLS handshake"),
        BEFORE_HEADERS("Before the headers"),
        HEADERS("In the headers"),
        STATUS("With a whole answer that is not a page"),
        BODY("In the body"),
        CONTENT("With a whole body that is not the contract's"),
        BETWEEN_PAGES("Between pages");

        private final String title;

        Phase(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Starts a gateway for one run of a case. */
    @FunctionalInterface
    interface Start {
        FaultyGateway start() throws IOException;
    }

    /** {@return whether it is only noticed because time passes} */
    boolean isAboutTime() {
        return kind == FailureKind.TIMED_OUT || sentence.contains(" in time");
    }

    @Override
    public String toString() {
        return phase.title() + ": " + happens;
    }
}
