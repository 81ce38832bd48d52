package mpilot.console.sandbox;

/** The kinds of caller that a sandbox knows; each sees fewer profiles than the one before. */
enum Caller {
    /** Sees every profile. */
    ADMIN,
    /** Sees the profiles of one team. */
    TEAM_MEMBER,
    /** Sees the production profiles of that team. */
    VIRTUAL_KEY,
    /** Is known, but lacks the permission to see any. */
    UNPERMITTED
}
