package mpilot.console.sandbox;

import java.util.List;

/**
 * The vocabulary of the sample fleet: teams, purposes, providers, models, MCP servers and tools.
 */
final class SampleCatalog {
    record Team(String name, String tag) {}

    record Purpose(String name, String description) {}

    record Provider(String name, List<String> models) {}

    record Server(String id, List<String> tools) {}

    static final List<Team> TEAMS =
            List.of(
                    new Team("Data Platform", "data-platform"),
                    new Team("Customer Support", "support"),
                    new Team("Search", "search"),
                    new Team("Payments", "payments"),
                    new Team("Marketing", "marketing"),
                    new Team("Legal", "legal"),
                    new Team("Mobile", "mobile"),
                    new Team("Security", "security"),
                    new Team("Research", "research"),
                    new Team("People", "people"));

    static final List<Purpose> PURPOSES =
            List.of(
                    new Purpose("Batch Enrichment", "Nightly enrichment of catalogue records"),
                    new Purpose("Chat Assistant", "Customer-facing assistant with guard rails"),
                    new Purpose("Code Review", "Review comments on pull requests"),
                    new Purpose("Contract Triage", "First reading of incoming contracts"),
                    new Purpose("Embeddings", "Vectors for semantic search"),
                    new Purpose("Evaluation", "Regression runs of prompts against new models"),
                    new Purpose("Fraud Signals", "Second opinion on flagged transactions"),
                    new Purpose("Incident Copilot", "Summaries and queries during incidents"),
                    new Purpose("Release Notes", "Drafts release notes from merged changes"),
                    new Purpose("Ticket Routing", "Sorts tickets by product and urgency"),
                    new Purpose("Translation", "Help-centre articles in twelve languages"),
                    new Purpose("Voice Summaries", "Summaries of recorded calls"));

    static final List<String> ENVIRONMENTS = List.of("prod", "staging", "dev");

    static final List<String> REGIONS = List.of("eu", "us", "apac");

    static final List<Provider> PROVIDERS =
            List.of(
                    new Provider(
                            "openai",
                            List.of("gpt-4o", "gpt-4o-mini", "o3-mini", "text-embedding-3-large")),
                    new Provider(
                            "anthropic",
                            List.of("claude-sonnet-4", "claude-opus-4", "claude-3-5-haiku")),
                    new Provider(
                            "bedrock",
                            List.of(
                                    "amazon.nova-pro-v1:0",
                                    "anthropic.claude-3-5-sonnet-20241022-v2:0")),
                    new Provider("azure", List.of("gpt-4o", "gpt-4.1", "text-embedding-3-small")),
                    new Provider("vertex", List.of("gemini-2.5-pro", "gemini-2.5-flash")),
                    new Provider("gemini", List.of("gemini-2.5-flash", "gemini-2.0-flash-lite")),
                    new Provider("mistral", List.of("mistral-large-latest", "codestral-latest")),
                    new Provider("groq", List.of("llama-3.3-70b-versatile", "qwen-qwq-32b")),
                    new Provider("cohere", List.of("command-r-plus", "embed-v4.0", "rerank-v3.5")),
                    new Provider("ollama", List.of("llama3.2", "nomic-embed-text")),
                    new Provider("openrouter", List.of("deepseek/deepseek-r1")));

    static final List<Server> SERVERS =
            List.of(
                    new Server(
                            "github", List.of("search_code", "create_issue", "merge_pull_request")),
                    new Server("jira", List.of("search_issues", "create_issue", "transition")),
                    new Server("slack", List.of("post_message", "read_channel")),
                    new Server("postgres-readonly", List.of("query", "list_tables")),
                    new Server("sentry", List.of("list_issues", "resolve_issue")),
                    new Server("confluence", List.of("search", "get_page", "update_page")),
                    new Server("filesystem", List.of("read_file", "write_file")),
                    new Server("grafana", List.of("query_metrics", "create_silence")));

    private SampleCatalog() {}
}
