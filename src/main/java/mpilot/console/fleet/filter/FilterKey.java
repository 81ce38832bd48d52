package mpilot.console.fleet.filter;

import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.word.WordKind;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a term of a filter is about: the word before its colon, the same in every language. */
public enum FilterKey {
    /** Plain text without a key, which the name holds. */
    TEXT("", ValueKind.TEXT, null, null, "filter.help-text", "payments"),
    NAME("name", ValueKind.TEXT, null, null, "filter.help-name", "name:\"search prod\""),
    DESCRIPTION(
            "description",
            ValueKind.TEXT,
            null,
            null,
            "filter.help-description",
            "description:nightly"),

    TAG("tag", WordKind.TAG, "filter.help-tag", "tag:prod"),
    PROVIDER("provider", WordKind.PROVIDER, "filter.help-provider", "provider:openai"),
    MODEL("model", WordKind.MODEL, "filter.help-model", "model:gpt-4*"),
    SERVER("server", WordKind.SERVER, "filter.help-server", "server:github"),
    TOOL("tool", WordKind.TOOL, "filter.help-tool", "tool:create_issue"),
    GROUP("group", WordKind.GROUP, "filter.help-group", "group:3"),

    STATUS("status", ValueKind.CHOICE, null, null, "filter.help-status", "status:exhausted"),
    DENIES("denies", ValueKind.CHOICE, null, null, "filter.help-denies", "denies:all"),
    ALLOWS("allows", ValueKind.CHOICE, null, null, "filter.help-allows", "allows:all"),
    HAS("has", ValueKind.CHOICE, null, null, "filter.help-has", "-has:budget"),
    ALIGNED("aligned", ValueKind.CHOICE, null, null, "filter.help-aligned", "aligned:yes"),

    BUDGET("budget", ValueKind.PERCENT, "worst_budget_percent", "filter.help-budget", ">80%"),
    LIMIT("limit", ValueKind.RATE_PERCENT, null, "filter.help-limit", "requests>90%"),
    CAP("cap", ValueKind.MONEY, "worst_budget_max_limit", "filter.help-cap", ">=1000"),
    USED("used", ValueKind.MONEY, "worst_budget_current_usage", "filter.help-used", ">500"),
    LEFT("left", ValueKind.MONEY, "worst_budget_left", "filter.help-left", "<10"),
    RESET("reset", ValueKind.LENGTH, "time_to_next_reset", "filter.help-reset", "<1d"),

    CREATED("created", ValueKind.MOMENT, "created_at", "filter.help-created", ">2026-01-01"),
    UPDATED("updated", ValueKind.MOMENT, "updated_at", "filter.help-updated", "<7d"),

    ID("id", ValueKind.NUMBER, "id", "filter.help-id", "42"),
    VERSION("version", ValueKind.NUMBER, "version", "filter.help-version", ">3"),
    TAGS("tags", ValueKind.NUMBER, "tag_count", "filter.help-tags", "0"),
    PROVIDERS("providers", ValueKind.NUMBER, "provider_count", "filter.help-providers", ">2"),
    MODELS("models", ValueKind.NUMBER, "model_count", "filter.help-models", ">10"),
    SERVERS("servers", ValueKind.NUMBER, "mcp_server_count", "filter.help-servers", ">0"),
    EXCLUDED("excluded", ValueKind.NUMBER, "tools_excluded", "filter.help-excluded", ">0");

    private final String word;
    private final ValueKind kind;
    private final @Nullable WordKind words;
    private final @Nullable String column;
    private final String helpKey;
    private final String example;

    FilterKey(
            String word,
            ValueKind kind,
            @Nullable WordKind words,
            @Nullable String column,
            String helpKey,
            String example) {
        this.word = word;
        this.kind = kind;
        this.words = words;
        this.column = column;
        this.helpKey = helpKey;
        this.example = example;
    }

    FilterKey(String word, WordKind words, String helpKey, String example) {
        this(word, ValueKind.WORD, words, null, helpKey, example);
    }

    FilterKey(
            String word,
            ValueKind kind,
            @Nullable String column,
            String helpKey,
            String exampleValue) {
        this(word, kind, null, column, helpKey, word + ":" + exampleValue);
    }

    /** {@return the key called {@code word}, in any case; empty where there is none} */
    public static Optional<FilterKey> of(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(key -> key != TEXT && key.word.equals(folded))
                .findFirst();
    }

    /** {@return what is typed before the colon; empty for plain text} */
    public String word() {
        return word;
    }

    /** {@return what its values are} */
    public ValueKind kind() {
        return kind;
    }

    /** {@return a term of this key, as it is typed} */
    public String example() {
        return example;
    }

    /** {@return what it finds, in a sentence} */
    public String help() {
        return Text.of(helpKey);
    }

    /** {@return the choices it offers; none where its values are not {@link ValueKind#CHOICE}} */
    public List<Choice> choices() {
        return Arrays.stream(Choice.values()).filter(choice -> choice.key() == this).toList();
    }

    /** {@return values worth offering, its example's first; none where nothing is compared} */
    public List<String> figures() {
        if (!kind.isCompared()) {
            return List.of();
        }
        List<String> usual =
                switch (kind) {
                    case PERCENT -> List.of(">=100%", "<50%");
                    case RATE_PERCENT -> List.of(">80%", "tokens>90%", ">=100%");
                    case MOMENT -> List.of("<1d", "<7d", "<30d", ">90d", ">1Y");
                    case LENGTH -> List.of("<1h", "<7d", ">30d");
                    case TEXT, WORD, CHOICE, NUMBER, MONEY -> List.of();
                };
        String first = example.substring(word.length() + 1);
        return Stream.concat(Stream.of(first), usual.stream()).distinct().toList();
    }

    /** {@return the kind of words it finds; empty where its values are not words} */
    public Optional<WordKind> words() {
        return Optional.ofNullable(words);
    }

    /** The column that a number, a length or a moment is compared in. */
    Column<?> column() {
        return Columns.byId(Objects.requireNonNull(column)).orElseThrow();
    }
}
