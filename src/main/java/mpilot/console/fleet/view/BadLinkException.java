package mpilot.console.fleet.view;

/** A text is no link to a view; the message is a sentence for the operator. */
public final class BadLinkException extends Exception {
    BadLinkException(String sentence) {
        super(sentence);
    }
}
