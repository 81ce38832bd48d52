package mpilot.console.ui.chart;

import mpilot.console.text.Text;

/**
 * A point of a burn-down that is told of exactly, on hover and in the table beside the chart.
 *
 * @param kind what happens there
 * @param x where in the window it is, 0 to 1
 * @param y how high, 0 for nothing used to 1 for the top of the chart
 * @param moment when, in UTC and from now
 * @param amount how much is used then, in full
 */
public record ChartMark(Kind kind, double x, double y, String moment, String amount) {
    /** What a mark is. */
    public enum Kind {
        START,
        SEEN,
        NOW,
        RUNS_OUT,
        RESET;

        /** {@return this in a word or two} */
        String text() {
            return switch (this) {
                case START -> Text.of("chart.start");
                case SEEN -> Text.of("chart.seen");
                case NOW -> Text.of("chart.now");
                case RUNS_OUT -> Text.of("chart.runs-out");
                case RESET -> Text.of("chart.reset");
            };
        }
    }

    /** {@return whether it is a forecast and not what was reported} */
    boolean isAhead() {
        return kind == Kind.RUNS_OUT || kind == Kind.RESET;
    }

    /** {@return all of it in one line} */
    String words() {
        return Text.of("chart.mark", kind.text(), moment, amount);
    }
}
