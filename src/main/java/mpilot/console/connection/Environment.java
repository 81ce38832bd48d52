package mpilot.console.connection;

/** What a gateway is for, which the window marks with a colour and in words. */
public enum Environment {
    PRODUCTION,
    STAGING,
    DEVELOPMENT,
    SANDBOX,
    OTHER
}
