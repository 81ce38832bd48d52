package mpilot.console.sandbox;

/** How several tags narrow the list, which the contract leaves open (SEMANTICS.md, "Listing"). */
public enum TagMatch {
    /** A profile with one of the tags matches. */
    ANY,
    /** A profile with every one of the tags matches. */
    ALL
}
