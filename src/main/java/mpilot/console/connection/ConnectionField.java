package mpilot.console.connection;

/** What of a connection the operator enters, one by one, in the order of a form. */
public enum ConnectionField {
    NAME,
    URL,
    PATH,
    PLAIN_HTTP,
    CREDENTIAL,
    PROXY_HOST,
    PROXY_PORT,
    PROXY_USER,
    AUTHORITY_FILE,
    CERTIFICATE_FILE,
    CONNECT_TIME,
    SILENCE_TIME,
    ANSWER_TIME,
    PAGE_SIZE
}
