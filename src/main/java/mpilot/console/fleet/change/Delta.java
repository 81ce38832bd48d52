package mpilot.console.fleet.change;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.ColumnKind;
import mpilot.console.gateway.VisibleText;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The difference of two values in words: numbers by how much, lists by what came and went. */
final class Delta {
    private static final String MINUS = "−";

    private Delta() {}

    static String of(Column<?> column, FleetRow before, FleetRow after) {
        if (column.kind().isNumber()) {
            BigDecimal was = column.number(before);
            BigDecimal is = column.number(after);
            return was == null || is == null || was.compareTo(is) == 0
                    ? ""
                    : signed(column, is.subtract(was));
        }
        return column.kind() == ColumnKind.LIST
                ? items(column.text(before), column.text(after))
                : "";
    }

    private static String signed(Column<?> column, BigDecimal difference) {
        return sign(difference) + column.words(difference.abs());
    }

    static String sign(BigDecimal difference) {
        return difference.signum() < 0 ? MINUS : "+";
    }

    private static String items(String before, String after) {
        List<String> gone = new ArrayList<>(split(before));
        List<String> come = new ArrayList<>(split(after));
        split(after).forEach(gone::remove);
        split(before).forEach(come::remove);
        return Stream.concat(come.stream().map("+"::concat), gone.stream().map(MINUS::concat))
                .map(VisibleText::of)
                .collect(Collectors.joining(" "));
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("; ", -1));
    }
}
