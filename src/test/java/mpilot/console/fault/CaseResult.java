package mpilot.console.fault;

import mpilot.console.gateway.FailureKind;

/**
 * What one run of a case gave.
 *
 * @param kind the failure's kind
 * @param sentence what the window said, with GATEWAY and PROXY for what differs
 * @param advice what it said to do about it
 * @param remedy the action that it offered
 * @param withoutRows what the window showed where it had no rows yet
 * @param withRows what it showed where it had some
 * @param attempts how often the gateway was asked where asking again is allowed
 * @param exitCode what the command ended with
 * @param commandSaid the command's error output, with GATEWAY and PROXY for what differs
 * @param healed what the next attempts against the healed gateway gave
 */
record CaseResult(
        FailureKind kind,
        String sentence,
        String advice,
        FailureKind.Remedy remedy,
        String withoutRows,
        String withRows,
        int attempts,
        int exitCode,
        String commandSaid,
        String healed) {}
