package mpilot.console.fleet.filter;

import mpilot.console.fleet.SearchText;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ResetDuration;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

/** One of the values that a term asks for. Equal criteria ask for the same. */
public sealed interface Criterion {
    /** {@return this as it is typed, without quotes} */
    String text();

    /** {@return whether {@link #text} has to be quoted to mean this} */
    default boolean isQuoted() {
        return false;
    }

    /**
     * A text holds another.
     *
     * @param text what it holds, in any case
     */
    record Contains(String text) implements Criterion {}

    /**
     * A word is another, whole.
     *
     * @param text the word, in any case
     * @param wild whether a {@code *} in it stands for any characters
     */
    record WordIs(String text, boolean wild) implements Criterion {
        @Override
        public boolean isQuoted() {
            return !wild && text.contains("*");
        }

        /** Whether a folded word is it. */
        WordPattern pattern() {
            return new WordPattern(SearchText.fold(text), wild);
        }
    }

    /** One of a few named choices. */
    record Is(Choice choice) implements Criterion {
        @Override
        public String text() {
            return choice.word();
        }
    }

    /**
     * A number compares to another.
     *
     * @param number without trailing zeros
     * @param unit what is written after it: {@code %} or nothing
     */
    record NumberIs(Operator operator, BigDecimal number, String unit) implements Criterion {
        @Override
        public String text() {
            return operator.written() + number.toPlainString() + unit;
        }
    }

    /**
     * A use of rate limits compares to a percentage.
     *
     * @param of the limits of one unit; null for the highest use of any
     */
    record RateUseIs(Limit.@Nullable Unit of, NumberIs use) implements Criterion {
        @Override
        public String text() {
            return (of == null ? "" : of.name().toLowerCase(Locale.ROOT)) + use.text();
        }
    }

    /** A length of time compares to another: an age, or the time to a reset. */
    record LengthIs(Operator operator, ResetDuration length) implements Criterion {
        @Override
        public String text() {
            return operator.written() + length.text();
        }
    }

    /**
     * A moment compares to a day, a month, a year or another moment, in UTC.
     *
     * @param date the date as it is typed, without the operator
     * @param start the first moment of it
     * @param end the first moment after it
     */
    record DateIs(Operator operator, String date, Instant start, Instant end) implements Criterion {
        @Override
        public String text() {
            return operator.written() + date;
        }

        boolean accepts(Instant moment) {
            return switch (operator) {
                case AT_LEAST -> !moment.isBefore(start);
                case AT_MOST -> moment.isBefore(end);
                case ABOVE -> !moment.isBefore(end);
                case BELOW -> moment.isBefore(start);
                case EQUAL -> !moment.isBefore(start) && moment.isBefore(end);
            };
        }
    }
}
