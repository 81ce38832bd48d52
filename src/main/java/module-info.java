/** Desktop console for the access profiles of an MPilot (Bifrost) AI gateway. */
module mpilot.console {
    requires atlantafx.base;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.keyring;
    requires javafx.controls;
    requires jul.to.slf4j;
    requires net.harawata.appdirs;
    requires okhttp3;
    requires okio;
    requires org.kordamp.ikonli.bootstrapicons;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;
    requires org.tinylog.api;
    requires org.tinylog.impl;
    requires tools.jackson.databind;
    // What java.keyring uses but, having no descriptor, cannot ask for.
    requires com.sun.jna;
    requires com.sun.jna.platform;
    requires org.freedesktop.dbus;
    requires java.desktop;
    requires java.logging;
    requires jdk.httpserver;
    requires static org.jspecify;

    opens mpilot.console.cli to
            info.picocli;

    // tinylog makes the writer that the configuration names
    opens mpilot.console.logging to
            org.tinylog.api;

    // Sections of the settings
    opens mpilot.console.connection to
            tools.jackson.databind;
    opens mpilot.console.fleet.view to
            tools.jackson.databind;
    opens mpilot.console.ui.command to
            tools.jackson.databind;
    opens mpilot.console.ui.palette to
            tools.jackson.databind;
    opens mpilot.console.ui.settings to
            tools.jackson.databind;
    opens mpilot.console.ui.shell to
            tools.jackson.databind;
}
