/** Desktop console for the access profiles of an MPilot (Bifrost) AI gateway. */
module mpilot.console {
    requires atlantafx.base;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires javafx.controls;
    requires okhttp3;
    requires okio;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.bootstrapicons;
    requires org.kordamp.ikonli.javafx;
    requires tools.jackson.databind;
    requires java.desktop;
    requires jdk.httpserver;
    requires static org.jspecify;

    opens mpilot.console.cli to
            info.picocli;
}
