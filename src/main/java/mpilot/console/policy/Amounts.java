package mpilot.console.policy;

import mpilot.console.text.Text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Amounts as an operator reads them, in the manner of the process's language. Always rounded
 * towards zero, so that a use just below its cap is never shown as the cap.
 */
public final class Amounts {
    /** From here on an amount is written with a power of ten. */
    private static final int MAX_INTEGER_DIGITS = 15;

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private static final Map<Format, DecimalFormat> FORMATS = new ConcurrentHashMap<>();

    private Amounts() {}

    /**
     * {@return an amount of US dollars, such as {@code $1,234.50}, {@code $1,000} or {@code
     * $0.000123}}
     */
    public static String usd(BigDecimal amount) {
        String size = dollars(amount.abs());
        return amount.signum() < 0
                ? Text.of("policy.usd-negative", size)
                : Text.of("policy.usd", size);
    }

    private static String dollars(BigDecimal size) {
        if (integerDigits(size) > MAX_INTEGER_DIGITS) {
            return scientific(size);
        }
        if (size.signum() != 0 && size.compareTo(CENT) < 0) {
            return tiny(size);
        }
        boolean whole = size.remainder(BigDecimal.ONE).signum() == 0;
        return format(whole ? "#,##0" : "#,##0.00", size);
    }

    /** {@return a number of tokens or requests, in full, such as {@code 1,200,000}} */
    public static String count(BigDecimal number) {
        return integerDigits(number) > MAX_INTEGER_DIGITS
                ? scientific(number)
                : format("#,##0.###", number);
    }

    /** {@return a number of tokens or requests in little room, such as {@code 1.2M}} */
    public static String shortCount(BigDecimal number) {
        int digits = integerDigits(number);
        if (digits > MAX_INTEGER_DIGITS) {
            return scientific(number);
        }
        if (digits <= 4) {
            return count(number);
        }
        // Chinese counts in steps of ten thousand where others count in thousands.
        int step = Integer.parseInt(Text.of("policy.short-step"));
        int steps = (digits - 1) / step;
        String shown = format("#,##0.#", number.movePointLeft(step * steps));
        return switch (steps) {
            case 1 -> Text.of("policy.short-1", shown);
            case 2 -> Text.of("policy.short-2", shown);
            case 3 -> Text.of("policy.short-3", shown);
            default -> Text.of("policy.short-4", shown);
        };
    }

    /** {@return a fraction as a percentage, such as {@code 82 %}} */
    public static String percent(BigDecimal fraction) {
        if (fraction.signum() > 0 && fraction.compareTo(CENT) < 0) {
            return Text.of("policy.percent", "<1");
        }
        BigDecimal percent = fraction.movePointRight(2);
        return Text.of(
                "policy.percent",
                fraction.compareTo(BigDecimal.TEN) >= 0
                        ? shortCount(percent)
                        : format("#,##0", percent));
    }

    /**
     * {@return a fraction as a percentage with {@code digits} of them after the point, 1 or more}
     */
    public static String percent(BigDecimal fraction, int digits) {
        return Text.of(
                "policy.percent",
                format("#,##0." + "0".repeat(digits), fraction.movePointRight(2)));
    }

    private static int integerDigits(BigDecimal number) {
        // A zero of 0e20 has a scale as well.
        return number.signum() == 0 ? 1 : number.precision() - number.scale();
    }

    private static String scientific(BigDecimal number) {
        return local(number.round(new MathContext(3, RoundingMode.DOWN)).toString());
    }

    private static String tiny(BigDecimal size) {
        BigDecimal shown = size.setScale(6, RoundingMode.DOWN).stripTrailingZeros();
        return shown.signum() == 0 ? scientific(size) : plain(shown);
    }

    /** All digits of {@code number}, not grouped. */
    static String plain(BigDecimal number) {
        return local(number.toPlainString());
    }

    private static String local(String number) {
        return number.replace('.', symbols(Locale.getDefault()).getDecimalSeparator());
    }

    private static DecimalFormatSymbols symbols(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale);
    }

    /** Made once for each language: a list that refreshes itself asks for thousands. */
    private static String format(String pattern, BigDecimal number) {
        DecimalFormat format =
                FORMATS.computeIfAbsent(new Format(pattern, Locale.getDefault()), Format::made);
        synchronized (format) {
            return format.format(number);
        }
    }

    private record Format(String pattern, Locale locale) {
        DecimalFormat made() {
            DecimalFormat format = new DecimalFormat(pattern, symbols(locale));
            format.setRoundingMode(RoundingMode.DOWN);
            return format;
        }
    }
}
