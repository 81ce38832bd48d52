package mpilot.console.fleet.column;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.Timestamp;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * A column of profiles: one definition for the table, for sorting, for copies and for CSV.
 *
 * @param <T> what its values are compared as
 */
public final class Column<T extends Comparable<? super T>> {
    private final String titleKey;
    private final ColumnKind kind;
    private final boolean isWords;
    private final Function<FleetRow, @Nullable T> value;
    private final Function<FleetRow, String> text;
    private final @Nullable Function<FleetRow, String> words;
    private final @Nullable Function<FleetRow, String> listed;
    private final ColumnLayout layout;

    private Column(
            String titleKey,
            ColumnKind kind,
            boolean isWords,
            Function<FleetRow, @Nullable T> value,
            Function<FleetRow, String> text,
            @Nullable Function<FleetRow, String> words,
            @Nullable Function<FleetRow, String> listed,
            ColumnLayout layout) {
        this.titleKey = titleKey;
        this.kind = kind;
        this.isWords = isWords;
        this.value = value;
        this.text = text;
        this.words = words;
        this.listed = listed;
        this.layout = layout;
    }

    /** A column of words, in the order that people look words up by. */
    static Column<String> words(String titleKey, Function<FleetRow, @Nullable String> words) {
        return words(titleKey, ColumnKind.TEXT, words);
    }

    /** A column of several words with a “;” between them. */
    static Column<String> list(String titleKey, Function<FleetRow, @Nullable String> words) {
        return words(titleKey, ColumnKind.LIST, words);
    }

    private static Column<String> words(
            String titleKey, ColumnKind kind, Function<FleetRow, @Nullable String> words) {
        return new Column<>(
                titleKey,
                kind,
                true,
                row -> {
                    String text = words.apply(row);
                    return text == null || text.isEmpty() ? null : text;
                },
                row -> Objects.requireNonNullElse(words.apply(row), ""),
                null,
                null,
                ColumnLayout.HIDDEN);
    }

    /** A column of values that have an order, written as {@code text} says. */
    static <T extends Comparable<? super T>> Column<T> ordered(
            String titleKey,
            ColumnKind kind,
            Function<FleetRow, @Nullable T> value,
            Function<FleetRow, String> text) {
        return new Column<>(titleKey, kind, false, value, text, null, null, ColumnLayout.HIDDEN);
    }

    /** A column of whole numbers; null for none. */
    static Column<Long> number(String titleKey, Function<FleetRow, @Nullable Long> number) {
        return ordered(titleKey, ColumnKind.NUMBER, number, row -> CellText.of(number.apply(row)));
    }

    /** A column that counts something, 0 for none of it. */
    static Column<Integer> count(String titleKey, ToIntFunction<FleetRow> count) {
        return ordered(
                titleKey,
                ColumnKind.NUMBER,
                count::applyAsInt,
                row -> Integer.toString(count.applyAsInt(row)));
    }

    /** A column of uses, NaN for those not known. */
    static Column<Double> percent(String titleKey, ToDoubleFunction<FleetRow> use) {
        return ordered(
                titleKey,
                ColumnKind.PERCENT,
                row -> Double.isNaN(use.applyAsDouble(row)) ? null : use.applyAsDouble(row),
                row -> CellText.percent(use.applyAsDouble(row)));
    }

    /** A column of moments that the gateway sent. */
    static Column<Instant> timestamp(
            String titleKey, Function<FleetRow, @Nullable Timestamp> timestamp) {
        return ordered(
                titleKey,
                ColumnKind.INSTANT,
                row -> instant(timestamp.apply(row)),
                row -> CellText.timestamp(timestamp.apply(row)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.instant();
    }

    /** This column with a place in the table. */
    Column<T> with(ColumnLayout place) {
        return new Column<>(titleKey, kind, isWords, value, text, words, listed, place);
    }

    /** This column with words of its own for the operator in place of those of its kind. */
    Column<T> saying(Function<FleetRow, String> own) {
        return new Column<>(titleKey, kind, isWords, value, text, own, listed, layout);
    }

    /** This column with more in the list than the value that it is sorted by. */
    Column<T> listing(Function<FleetRow, String> own) {
        return new Column<>(titleKey, kind, isWords, value, text, words, own, layout);
    }

    /**
     * {@return what the column is called in settings, links, filters and CSV} Where it holds a
     * field of the contract, the field's name.
     */
    public String id() {
        return titleKey.substring(titleKey.indexOf('.') + 1).replace('-', '_');
    }

    /** {@return its heading} */
    public String title() {
        return Text.of(titleKey);
    }

    /** {@return what its values are} */
    public ColumnKind kind() {
        return kind;
    }

    /** {@return its place in the table} */
    public ColumnLayout layout() {
        return layout;
    }

    /**
     * {@return the value of {@code row} as it is compared; null where there is none} Money and
     * counts are numbers, a use is a part of its cap (see {@link FleetRow}).
     */
    public @Nullable T value(FleetRow row) {
        return value.apply(row);
    }

    /** {@return the value of {@code row} where it is a finite number; null where it is not} */
    public @Nullable BigDecimal number(FleetRow row) {
        return switch (value.apply(row)) {
            case BigDecimal number -> number;
            case Long number -> BigDecimal.valueOf(number);
            case Integer number -> BigDecimal.valueOf(number);
            case Double number when !number.isInfinite() -> BigDecimal.valueOf(number);
            case null, default -> null;
        };
    }

    /** {@return a number of this column for the operator, such as {@code $12.40}} */
    public String words(BigDecimal number) {
        return CellWords.number(kind, number);
    }

    /**
     * {@return the value of {@code row} as text for another program: what the gateway sent where it
     * is a field of the contract, numbers without grouping, moments in RFC 3339, empty for none} It
     * is the same in every language, and as the gateway sent it: nothing hidden is made visible.
     */
    public String text(FleetRow row) {
        return text.apply(row);
    }

    /**
     * {@return the value of {@code row} for the operator, in the process's language, with nothing
     * hidden in it; a dash for none} Moments are told from the row's {@code now}.
     */
    public String words(FleetRow row) {
        String said = words == null ? CellWords.of(this, row) : words.apply(row);
        return said.isEmpty() ? CellWords.NONE : said;
    }

    /**
     * {@return what the list says of {@code row}, in the process's language, with nothing hidden in
     * it; a dash for nothing} It is what {@link #words} says unless the list has more to say.
     */
    public String listed(FleetRow row) {
        if (listed == null) {
            return words(row);
        }
        String said = listed.apply(row);
        return said.isEmpty() ? CellWords.NONE : said;
    }

    /** {@return whether the list says the same of both rows, as far as it is the gateway's word} */
    public boolean isSame(FleetRow one, FleetRow other) {
        return listed == null
                ? text(one).equals(text(other))
                : listed.apply(one).equals(listed.apply(other));
    }

    /** The rank of every row of {@code fleet}, kept with it. */
    Ranks ranks(LoadedFleet fleet, Locale locale) {
        return fleet.derived(
                new RankKey(id(), locale),
                _ ->
                        isWords
                                ? Ranks.ofWords(fleet, row -> (String) value.apply(row), locale)
                                : Ranks.of(fleet, value));
    }

    @Override
    public String toString() {
        return id();
    }

    private record RankKey(String column, Locale locale) {}
}
