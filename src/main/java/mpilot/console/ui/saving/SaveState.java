package mpilot.console.ui.saving;

/** What came of saving a file. */
public sealed interface SaveState {
    /** Nothing was saved since what is listed last changed. */
    record Ready() implements SaveState {}

    /** Under way. */
    record Running() implements SaveState {}

    /** The file is there. */
    record Done(String sentence) implements SaveState {}

    /** The file is not there, and this is why. */
    record Failed(String sentence) implements SaveState {}
}
