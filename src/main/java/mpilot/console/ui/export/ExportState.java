package mpilot.console.ui.export;

/** How far the export is, as the dialog shows it. */
sealed interface ExportState {
    /** Waits for the operator. */
    record Ready() implements ExportState {}

    /** There is a file of that name; exporting again replaces it. */
    record FileExists(String file) implements ExportState {}

    /**
     * Under way.
     *
     * @param rows profiles written
     * @param total profiles there are; 0 while that is unknown
     */
    record Running(long rows, long total) implements ExportState {}

    /** The file is there. */
    record Done(String sentence) implements ExportState {}

    /** The file is not there, and this is why. */
    record Failed(String sentence, String advice) implements ExportState {}
}
