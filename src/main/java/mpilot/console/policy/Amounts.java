package mpilot.console.policy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Amounts as an operator reads them. Always rounded towards zero, so that a use just below its cap
 * is never shown as the cap.
 */
public final class Amounts {
    /** From here on an amount is written with a power of ten. */
    private static final int MAX_INTEGER_DIGITS = 15;

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Amounts() {}

    /**
     * {@return an amount of US dollars, such as {@code $1,234.50}, {@code $1,000} or {@code
     * $0.000123}}
     */
    public static String usd(BigDecimal amount) {
        String sign = amount.signum() < 0 ? "-" : "";
        BigDecimal size = amount.abs();
        if (integerDigits(size) > MAX_INTEGER_DIGITS) {
            return sign + "$" + scientific(size);
        }
        if (size.signum() != 0 && size.compareTo(CENT) < 0) {
            return sign + "$" + tiny(size);
        }
        boolean whole = size.remainder(BigDecimal.ONE).signum() == 0;
        return sign + "$" + format(whole ? "#,##0" : "#,##0.00", size);
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
        int thousands = (digits - 1) / 3;
        return format("#,##0.#", number.movePointLeft(3 * thousands))
                + "kMBT".charAt(thousands - 1);
    }

    /** {@return a fraction as a percentage, such as {@code 82 %}} */
    public static String percent(BigDecimal fraction) {
        if (fraction.signum() > 0 && fraction.compareTo(CENT) < 0) {
            return "<1 %";
        }
        return fraction.compareTo(BigDecimal.TEN) >= 0
                ? shortCount(fraction.movePointRight(2)) + " %"
                : format("#,##0", fraction.movePointRight(2)) + " %";
    }

    private static int integerDigits(BigDecimal number) {
        return number.precision() - number.scale();
    }

    private static String scientific(BigDecimal number) {
        return number.round(new MathContext(3, RoundingMode.DOWN)).toString();
    }

    private static String tiny(BigDecimal size) {
        BigDecimal shown = size.setScale(6, RoundingMode.DOWN).stripTrailingZeros();
        return shown.signum() == 0 ? scientific(size) : shown.toPlainString();
    }

    private static String format(String pattern, BigDecimal number) {
        DecimalFormat format =
                new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(number);
    }
}
