package mpilot.console.cli;

/** What a command ends with, beside the codes of {@code FailureKind}. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;

    /** Something was found, or a question was not answered with yes. */
    static final int FOUND = 1;

    /** Wrong usage. */
    static final int USAGE = 2;

    /** Could not write a file, or the console itself failed. */
    static final int NOT_WRITTEN = 6;

    private ExitCode() {}
}
