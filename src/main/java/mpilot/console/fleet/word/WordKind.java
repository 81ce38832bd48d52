package mpilot.console.fleet.word;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.McpServer;
import mpilot.console.gateway.McpToolGroup;
import mpilot.console.gateway.McpToolOverride;
import mpilot.console.gateway.ProviderConfig;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** The kinds of words that a profile holds. */
public enum WordKind {
    TAG {
        @Override
        void each(AccessProfile profile, Consumer<String> words) {
            profile.tags().forEach(words);
        }
    },
    /** The name of a provider config. */
    PROVIDER {
        @Override
        void each(AccessProfile profile, Consumer<String> words) {
            for (ProviderConfig config : profile.providerConfigs()) {
                give(config.providerName(), words);
            }
        }
    },
    /** A model that a provider config names, whether or not the list counts. */
    MODEL {
        @Override
        void each(AccessProfile profile, Consumer<String> words) {
            profile.providerConfigs().forEach(config -> config.allowedModels().forEach(words));
        }
    },
    /** A tool that an override puts in or takes out. */
    TOOL {
        @Override
        void each(AccessProfile profile, Consumer<String> words) {
            for (McpToolOverride override : profile.mcpToolOverrides()) {
                give(override.toolName(), words);
            }
        }
    },
    /** An MCP server that is granted, or whose tool an override names. */
    SERVER {
        @Override
        void each(AccessProfile profile, Consumer<String> words) {
            for (McpServer server : profile.mcpServers()) {
                give(server.mcpServerId(), words);
            }
            for (McpToolOverride override : profile.mcpToolOverrides()) {
                give(override.mcpClientId(), words);
            }
        }
    },
    /** The number of an MCP tool group. */
    GROUP {
        @Override
        void each(AccessProfile profile, Consumer<String> words) {
            for (McpToolGroup group : profile.mcpToolGroups()) {
                give(group.toolGroupId(), words);
            }
        }
    };

    /** Gives every such word of {@code profile}, one that is there twice twice. */
    abstract void each(AccessProfile profile, Consumer<String> words);

    private static void give(@Nullable Object word, Consumer<String> words) {
        if (word != null) {
            words.accept(word.toString());
        }
    }
}
