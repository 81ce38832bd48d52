package mpilot.console.ui.chart;

import mpilot.console.policy.Ages;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.ResetWindow;
import mpilot.console.policy.forecast.BurnDown;
import mpilot.console.policy.forecast.ForecastWords;
import mpilot.console.policy.forecast.UsageSample;
import mpilot.console.text.Text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * A burn-down made ready to be drawn: its points in parts of the chart's width and height.
 *
 * @param marks the points, the earliest first: what is known, then the forecast, if any
 * @param cap how high the cap is, 0 to 1
 * @param now where in the window the present is, 0 to 1
 * @param over whether the use is over the cap or the forecast says that it will be
 * @param capWords the cap, such as {@code cap $500}
 * @param startWords how long ago the window began
 * @param endWords when it is reset, from now
 * @param spoken the whole in words
 */
public record BurnDownPicture(
        List<ChartMark> marks,
        double cap,
        double now,
        boolean over,
        String capWords,
        String startWords,
        String endWords,
        String spoken) {
    /** The room above the highest point, as a part of it. */
    private static final BigDecimal HEADROOM = new BigDecimal("1.12");

    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /** Takes its own copy of the list. */
    public BurnDownPicture {
        marks = List.copyOf(marks);
    }

    /**
     * {@return the picture of {@code forecast}; empty where there is nothing to draw, as its window
     * is not known or over, there is no cap, or what is used is not reported}
     */
    public static Optional<BurnDownPicture> of(BurnDown forecast) {
        Limit limit = forecast.limit();
        ResetWindow window = limit.window();
        BigDecimal cap = limit.usage().cap();
        BigDecimal used = limit.usage().used();
        boolean drawn =
                window.start() != null
                        && window.nextReset() != null
                        && !window.elapsed()
                        && cap != null
                        && cap.signum() > 0
                        && used != null
                        && used.signum() >= 0;
        return drawn
                ? Optional.of(new Scale(forecast, Objects.requireNonNull(cap)).picture())
                : Optional.empty();
    }

    /** {@return the points that were reported, the present last} */
    List<ChartMark> known() {
        return marks.stream().filter(mark -> !mark.isAhead()).toList();
    }

    /** {@return the forecast from the present on; empty where there is none} */
    List<ChartMark> forecast() {
        List<ChartMark> ahead = new ArrayList<>(marks.stream().filter(ChartMark::isAhead).toList());
        if (!ahead.isEmpty()) {
            ahead.addFirst(known().getLast());
        }
        return ahead;
    }

    /** {@return how high the lines are at least between two places, 0 to 1; 1 for no line} */
    double lowest(double from, double to) {
        return heights(from, to).min().orElse(1);
    }

    /** {@return how high the lines are at most between two places, 0 to 1; 0 for no line} */
    double highest(double from, double to) {
        return heights(from, to).max().orElse(0);
    }

    /** Of the lines' points between two places, and of where the lines cross these. */
    private DoubleStream heights(double from, double to) {
        DoubleStream.Builder heights = DoubleStream.builder();
        for (int i = 0; i < marks.size(); i++) {
            ChartMark mark = marks.get(i);
            if (mark.x() >= from && mark.x() <= to) {
                heights.add(mark.y());
            }
            if (i > 0) {
                addCrossing(marks.get(i - 1), mark, from, heights);
                addCrossing(marks.get(i - 1), mark, to, heights);
            }
        }
        return heights.build();
    }

    private static void addCrossing(
            ChartMark before, ChartMark after, double x, DoubleStream.Builder heights) {
        if (x > before.x() && x < after.x()) {
            double part = (x - before.x()) / (after.x() - before.x());
            heights.add(before.y() + part * (after.y() - before.y()));
        }
    }

    /** Turns moments and amounts into parts of the chart. */
    private static final class Scale {
        private final BurnDown forecast;
        private final Limit limit;
        private final BigDecimal cap;
        private final Instant start;
        private final BigDecimal length;
        private final BigDecimal top;

        Scale(BurnDown forecast, BigDecimal cap) {
            this.forecast = forecast;
            this.limit = forecast.limit();
            this.cap = cap;
            this.start = Objects.requireNonNull(limit.window().start());
            Instant end = Objects.requireNonNull(limit.window().nextReset());
            this.length = ResetWindow.seconds(start, end);
            BigDecimal highest = cap;
            for (UsageSample sample : forecast.points()) {
                highest = highest.max(sample.used());
            }
            if (forecast.projected() != null) {
                highest = highest.max(forecast.projected());
            }
            this.top = highest.multiply(HEADROOM);
        }

        BurnDownPicture picture() {
            List<ChartMark> marks = new ArrayList<>();
            List<UsageSample> points = forecast.points();
            for (int i = 0; i < points.size(); i++) {
                boolean last = i == points.size() - 1;
                boolean first = points.get(i).at().equals(start);
                marks.add(
                        mark(
                                last
                                        ? ChartMark.Kind.NOW
                                        : first ? ChartMark.Kind.START : ChartMark.Kind.SEEN,
                                points.get(i)));
            }
            List<UsageSample> ahead = forecast.projection();
            for (int i = 1; i < ahead.size(); i++) {
                boolean isReset = ahead.get(i).at().equals(limit.window().nextReset());
                marks.add(
                        mark(
                                isReset ? ChartMark.Kind.RESET : ChartMark.Kind.RUNS_OUT,
                                ahead.get(i)));
            }
            boolean over =
                    marks.stream().anyMatch(mark -> mark.kind() == ChartMark.Kind.RUNS_OUT)
                            || forecast.outlook() == BurnDown.Outlook.REACHED;
            return new BurnDownPicture(
                    marks,
                    height(cap),
                    place(forecast.now()),
                    over,
                    Text.of("chart.cap", LimitWords.cap(limit)),
                    Ages.relative(start, forecast.now()),
                    LimitWords.reset(limit.window(), forecast.now()),
                    Text.of(
                            "chart.burn-down-spoken",
                            LimitWords.figures(limit),
                            ForecastWords.sentence(forecast)));
        }

        private ChartMark mark(ChartMark.Kind kind, UsageSample sample) {
            return new ChartMark(
                    kind,
                    place(sample.at()),
                    height(sample.used()),
                    Text.of(
                            "chart.moment",
                            Ages.utc(sample.at()),
                            Ages.relative(sample.at(), forecast.now())),
                    LimitWords.exact(limit, rounded(sample.used())));
        }

        /** A forecast has more digits than anybody wants to read; dollars are cut to the cent. */
        private BigDecimal rounded(BigDecimal amount) {
            return limit.unit() == Limit.Unit.USD ? amount : amount.setScale(0, RoundingMode.DOWN);
        }

        private double place(Instant moment) {
            double part =
                    ResetWindow.seconds(start, moment).divide(length, PRECISION).doubleValue();
            return Math.clamp(part, 0, 1);
        }

        private double height(BigDecimal amount) {
            return Math.clamp(amount.divide(top, PRECISION).doubleValue(), 0, 1);
        }
    }
}
