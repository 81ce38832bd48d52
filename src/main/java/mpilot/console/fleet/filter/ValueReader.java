package mpilot.console.fleet.filter;

import mpilot.console.policy.Limit;
import mpilot.console.policy.ResetDuration;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one value of a term. */
final class ValueReader {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,18}(?:\\.\\d{1,9})?)([kM]?)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private ValueReader() {}

    /** A value that a key cannot take. */
    static final class BadValueException extends Exception {
        private final boolean incomplete;

        private BadValueException(boolean incomplete, String sentence) {
            super(sentence);
            this.incomplete = incomplete;
        }

        String sentence() {
            return String.valueOf(getMessage());
        }

        /** Whether typing on may make it right. */
        boolean isIncomplete() {
            return incomplete;
        }
    }

    /** What {@code text} asks of {@code key}. */
    static Criterion read(FilterKey key, String text, boolean quoted) throws BadValueException {
        return switch (key.kind()) {
            case TEXT -> new Criterion.Contains(text);
            case WORD -> new Criterion.WordIs(text, !quoted && text.contains("*"));
            case CHOICE -> choice(key, text);
            case NUMBER -> number(key, text, "");
            case MONEY -> number(key, text.replaceFirst("\\$", ""), "");
            case PERCENT -> number(key, text, "%");
            case RATE_PERCENT -> rateUse(key, text);
            case MOMENT -> moment(key, text);
            case LENGTH -> length(key, Operator.of(text), Operator.of(text).after(text));
        };
    }

    private static Criterion choice(FilterKey key, String text) throws BadValueException {
        String word = text.toLowerCase(Locale.ROOT);
        for (Choice choice : key.choices()) {
            if (choice.word().equals(word)) {
                return new Criterion.Is(choice);
            }
        }
        boolean incomplete = key.choices().stream().anyMatch(each -> each.word().startsWith(word));
        throw new BadValueException(
                incomplete,
                Text.of(
                        "filter.error-choice",
                        key.word(),
                        key.choices().stream()
                                .map(Choice::word)
                                .collect(Collectors.joining(", "))));
    }

    private static Criterion.NumberIs number(FilterKey key, String text, String unit)
            throws BadValueException {
        Operator operator = Operator.of(text);
        String rest = operator.after(text);
        String digits =
                rest.endsWith(unit) ? rest.substring(0, rest.length() - unit.length()) : rest;
        Matcher number = NUMBER.matcher(digits);
        if (!number.matches()) {
            throw bad(rest.isEmpty(), "filter.error-number", key);
        }
        int zeros = number.group(2).isEmpty() ? 0 : number.group(2).equals("k") ? 3 : 6;
        BigDecimal value = new BigDecimal(number.group(1)).movePointRight(zeros);
        return new Criterion.NumberIs(operator, plain(value), unit);
    }

    /** The one form of a number in which equal ones are equal. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Criterion rateUse(FilterKey key, String text) throws BadValueException {
        for (Limit.Unit unit : new Limit.Unit[] {Limit.Unit.TOKENS, Limit.Unit.REQUESTS}) {
            String word = unit.name().toLowerCase(Locale.ROOT);
            if (text.toLowerCase(Locale.ROOT).startsWith(word)) {
                return rateUse(key, unit, text.substring(word.length()));
            }
        }
        return rateUse(key, null, text);
    }

    private static Criterion rateUse(FilterKey key, Limit.@Nullable Unit unit, String text)
            throws BadValueException {
        return new Criterion.RateUseIs(unit, number(key, text, "%"));
    }

    private static Criterion moment(FilterKey key, String text) throws BadValueException {
        Operator operator = Operator.of(text);
        String rest = operator.after(text);
        Optional<Criterion> date = date(operator, rest);
        if (date.isPresent()) {
            return date.get();
        }
        if (operator == Operator.EQUAL && ResetDuration.of(rest).isKnown()) {
            throw new BadValueException(true, Text.of("filter.error-age", key.word(), rest));
        }
        return length(key, operator, rest);
    }

    private static Optional<Criterion> date(Operator operator, String text) {
        try {
            Matcher date = DATE.matcher(text);
            if (!date.matches()) {
                Instant moment = OffsetDateTime.parse(text).toInstant();
                return Optional.of(
                        new Criterion.DateIs(operator, text, moment, moment.plusNanos(1)));
            }
            LocalDate start;
            LocalDate end;
            if (date.group(3) != null) {
                start = LocalDate.parse(text);
                end = start.plusDays(1);
            } else if (date.group(2) != null) {
                start = YearMonth.parse(text).atDay(1);
                end = start.plusMonths(1);
            } else {
                start = Year.parse(text).atDay(1);
                end = start.plusYears(1);
            }
            return Optional.of(new Criterion.DateIs(operator, text, utc(start), utc(end)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant utc(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Criterion length(FilterKey key, Operator operator, String text)
            throws BadValueException {
        ResetDuration length = ResetDuration.of(text);
        if (!length.isKnown()) {
            String sentence =
                    key.kind() == ValueKind.MOMENT ? "filter.error-moment" : "filter.error-length";
            throw bad(text.matches("[\\d.-]*"), sentence, key);
        }
        return new Criterion.LengthIs(operator, length);
    }

    private static BadValueException bad(boolean incomplete, String sentence, FilterKey key) {
        return new BadValueException(incomplete, Text.of(sentence, key.word(), key.example()));
    }
}
