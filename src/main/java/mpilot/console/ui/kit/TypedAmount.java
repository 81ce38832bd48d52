package mpilot.console.ui.kit;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an amount as an operator types it: in the manner of the process's language, or plainly with
 * a point, as in {@code 1,234.50}, {@code 1500} or {@code 2M}. What is not clearly a number is
 * none.
 */
public final class TypedAmount {
    private static final String SIZE = "([kM]?)";

    private TypedAmount() {}

    /** {@return the amount that {@code text} says, never negative; empty where it says none} */
    public static Optional<BigDecimal> read(String text) {
        String typed = text.strip().replaceFirst("^\\$\\s*", "");
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.getDefault());
        String group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
        String point = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
        // Groups come first: a German 1.500 is fifteen hundred, while 0.500 and 1.5 can be none.
        return read(
                        typed,
                        "([1-9]\\d{0,2}(?:" + group + "\\d{3}){1,4})(?:" + point + "(\\d{1,9}))?")
                .or(() -> read(typed, "(\\d{1,15})(?:" + point + "(\\d{1,9}))?"))
                .or(() -> read(typed, "(\\d{1,15})(?:\\.(\\d{1,9}))?"));
    }

    private static Optional<BigDecimal> read(String typed, String pattern) {
        Matcher matcher = Pattern.compile(pattern + SIZE).matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group(1).replaceAll("\\D", "");
        String part = matcher.group(2) == null ? "" : "." + matcher.group(2);
        int zeros = matcher.group(3).isEmpty() ? 0 : matcher.group(3).equals("k") ? 3 : 6;
        return Optional.of(new BigDecimal(whole + part).movePointRight(zeros));
    }
}
