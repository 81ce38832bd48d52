package mpilot.console.ui.access;

import java.util.List;

/** The names that the form suggests, as the gateway sent them, each once. */
public interface AccessNames {
    /** {@return the providers} */
    List<String> providers();

    /** {@return the models that are named for {@code provider}} */
    List<String> models(String provider);

    /** {@return the ids of MCP servers} */
    List<String> servers();

    /** {@return the tools that are named of {@code server}} */
    List<String> tools(String server);
}
