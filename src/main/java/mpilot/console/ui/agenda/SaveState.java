package mpilot.console.ui.agenda;

/** What came of saving the calendar. */
sealed interface SaveState {
    /** Nothing was saved since the list last changed. */
    record Ready() implements SaveState {}

    /** Under way. */
    record Running() implements SaveState {}

    /** The file is there. */
    record Done(String sentence) implements SaveState {}

    /** The file is not there, and this is why. */
    record Failed(String sentence) implements SaveState {}
}
