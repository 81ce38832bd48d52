package mpilot.console.policy.forecast;

import mpilot.console.policy.Ages;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.ResetWindow;
import mpilot.console.policy.Usage;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** A {@link BurnDown} in an operator's words. */
public final class ForecastWords {
    private ForecastWords() {}

    /** {@return where the use is heading, or why that cannot be told, in one sentence} */
    public static String sentence(BurnDown forecast) {
        Limit limit = forecast.limit();
        String cap = LimitWords.cap(limit);
        return switch (forecast.outlook()) {
            case NO_CAP ->
                    forecast.projected() == null
                            ? Text.of("windows.forecast-no-cap")
                            : Text.of(
                                    "windows.forecast-no-cap-pace",
                                    pace(forecast),
                                    amount(limit, forecast.projected()));
            case REACHED ->
                    limit.usage().state() == Usage.State.ZERO_CAP
                            ? Text.of("windows.forecast-zero-cap")
                            : Text.of(
                                    "windows.forecast-reached",
                                    LimitWords.reset(limit.window(), forecast.now()));
            case AWAITING_RESET -> Text.of("windows.forecast-awaiting");
            case NOT_REPORTED -> Text.of("windows.forecast-not-reported");
            case UNKNOWN_WINDOW ->
                    limit.window().kind() == ResetWindow.Kind.UNKNOWN_DURATION
                            ? Text.of("windows.forecast-unknown-period")
                            : Text.of("windows.forecast-unknown-start");
            case BEGINS_LATER -> Text.of("windows.forecast-begins-later");
            case TOO_EARLY -> Text.of("windows.forecast-too-early");
            case UNUSED -> Text.of("windows.forecast-unused");
            case LASTS ->
                    forecast.projected() == null
                            ? Text.of("windows.forecast-lasts-window", pace(forecast), cap)
                            : Text.of(
                                    "windows.forecast-lasts",
                                    pace(forecast),
                                    amount(limit, forecast.projected()),
                                    cap);
            case RUNS_OUT ->
                    Text.of(
                            "windows.forecast-runs-out",
                            pace(forecast),
                            cap,
                            when(forecast),
                            amount(limit, forecast.projected()));
            case MAY_RUN_OUT ->
                    Text.of("windows.forecast-may-run-out", pace(forecast), cap, when(forecast));
        };
    }

    /** {@return what the pace was taken from; empty where there is no pace} */
    public static String basis(BurnDown forecast) {
        BurnDown.Basis basis = forecast.basis();
        if (basis == null) {
            return "";
        }
        return switch (basis) {
            case WINDOW -> Text.of("windows.basis-window");
            case SESSION -> Text.of("windows.basis-session");
        };
    }

    /**
     * {@return the pace in the unit of time that suits the window, such as {@code $41 a day}; empty
     * where there is none}
     */
    public static String pace(BurnDown forecast) {
        Duration window = forecast.limit().duration().length();
        if (window.compareTo(Duration.ofDays(2)) >= 0) {
            return in("windows.pace-day", forecast, Duration.ofDays(1));
        }
        return window.compareTo(Duration.ofHours(2)) >= 0
                ? in("windows.pace-hour", forecast, Duration.ofHours(1))
                : in("windows.pace-minute", forecast, Duration.ofMinutes(1));
    }

    private static String in(String key, BurnDown forecast, Duration length) {
        BigDecimal pace = forecast.paceIn(length);
        return pace == null ? "" : Text.of(key, LimitWords.amount(forecast.limit(), pace));
    }

    private static String amount(Limit limit, @Nullable BigDecimal amount) {
        return LimitWords.amount(limit, Objects.requireNonNull(amount));
    }

    private static String when(BurnDown forecast) {
        Instant runsOut = Objects.requireNonNull(forecast.runsOut());
        return Ages.relative(runsOut, forecast.now());
    }
}
