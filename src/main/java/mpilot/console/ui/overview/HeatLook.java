package mpilot.console.ui.overview;

import mpilot.console.fleet.overview.HeatCell;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.Usage;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.math.BigDecimal;
import java.util.Locale;

/** How a cell of the heat map looks: its colour, and the sign that tells the same without it. */
enum HeatLook {
    ABSENT(null),
    NO_MODEL(BootstrapIcons.SLASH),
    NO_LIMIT(null),
    UNKNOWN(BootstrapIcons.QUESTION),
    ELAPSED(BootstrapIcons.CLOCK_HISTORY),
    LOW(null),
    MIDDLE(null),
    NEAR(BootstrapIcons.EXCLAMATION_TRIANGLE),
    EXHAUSTED(BootstrapIcons.SLASH_CIRCLE),
    ZERO_CAP(BootstrapIcons.SLASH_CIRCLE);

    private static final BigDecimal LITTLE = new BigDecimal("0.4");

    private final @Nullable BootstrapIcons icon;

    HeatLook(@Nullable BootstrapIcons icon) {
        this.icon = icon;
    }

    /**
     * The look of {@code cell}.
     *
     * @param reported whether the gateway reports use at all: where it does not, a use of nothing
     *     is no good news
     */
    static HeatLook of(HeatCell cell, boolean reported) {
        return switch (cell.kind()) {
            case ABSENT -> ABSENT;
            case NO_MODEL -> NO_MODEL;
            case NO_LIMIT -> NO_LIMIT;
            case LIMITED -> cell.worst() == null ? NO_LIMIT : of(cell.worst(), reported);
        };
    }

    static HeatLook of(Limit limit, boolean reported) {
        Usage usage = limit.usage();
        return switch (usage.state()) {
            case NO_CAP -> NO_LIMIT;
            case NOT_REPORTED -> UNKNOWN;
            case ELAPSED -> reported ? ELAPSED : UNKNOWN;
            case OK -> reported ? calm(usage.fraction()) : UNKNOWN;
            case NEAR -> NEAR;
            case EXHAUSTED -> EXHAUSTED;
            case ZERO_CAP -> ZERO_CAP;
        };
    }

    private static HeatLook calm(@Nullable BigDecimal fraction) {
        return fraction == null || fraction.compareTo(LITTLE) < 0 ? LOW : MIDDLE;
    }

    @Nullable BootstrapIcons icon() {
        return icon;
    }

    String pseudoClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a cell of this look means, in a few words. */
    String text() {
        return switch (this) {
            case ABSENT -> Text.of("overview.look-absent");
            case NO_MODEL -> Text.of("overview.look-no-model");
            case NO_LIMIT -> Text.of("overview.look-no-limit");
            case UNKNOWN -> Text.of("overview.look-unknown");
            case ELAPSED -> Text.of("overview.look-elapsed");
            case LOW -> Text.of("overview.look-low");
            case MIDDLE -> Text.of("overview.look-middle");
            case NEAR -> Text.of("overview.look-near");
            case EXHAUSTED -> Text.of("overview.look-exhausted");
            case ZERO_CAP -> Text.of("overview.look-zero-cap");
        };
    }

    /** What stands in the cell: a percentage where there is one. */
    String figure(@Nullable Limit worst) {
        return switch (this) {
            case ABSENT, NO_MODEL, UNKNOWN -> "";
            case NO_LIMIT -> "–";
            case ELAPSED, LOW, MIDDLE, NEAR, EXHAUSTED ->
                    worst == null ? "" : LimitWords.percent(worst.usage());
            case ZERO_CAP -> worst == null ? "" : LimitWords.cap(worst);
        };
    }
}
