package mpilot.console.cli;

import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A gateway on loopback that serves given profiles, for commands to ask. */
final class SavedGateway implements AutoCloseable {
    private final SandboxGateway gateway;

    private SavedGateway(SandboxGateway gateway) {
        this.gateway = gateway;
    }

    /** Serves the profiles in {@code json}; single quotes stand for double ones. */
    static SavedGateway of(Path directory, String... json) throws Exception {
        Path file = directory.resolve("profiles.ndjson");
        List<String> lines =
                Stream.of(json).map(each -> each.replace('\'', '"').replace('\n', ' ')).toList();
        Files.write(file, lines, StandardCharsets.UTF_8);
        return new SavedGateway(SandboxGateway.start(SandboxOptions.DEFAULT.withData(file)));
    }

    String url() {
        return gateway.url();
    }

    String token() {
        return gateway.tokens().admin().reveal();
    }

    CommandLineRun run(String... arguments) {
        String[] all =
                Stream.concat(Stream.of(arguments), Stream.of("--gateway", gateway.url()))
                        .toArray(String[]::new);
        return CommandLineRun.of(Map.of("MPILOT_TOKEN", token()), all);
    }

    @Override
    public void close() {
        gateway.close();
    }
}
