package mpilot.console.ui.kit;

import mpilot.console.policy.Usage;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.math.BigDecimal;
import java.util.Locale;

/** How serious the use of a cap is: the icon and the tone that go with its words. */
public enum UsageLevel {
    CALM(BootstrapIcons.CHECK_CIRCLE, Tone.GOOD),
    NEAR(BootstrapIcons.EXCLAMATION_TRIANGLE, Tone.WARNING),
    EXHAUSTED(BootstrapIcons.SLASH_CIRCLE, Tone.DANGER),
    MUTED(BootstrapIcons.CLOCK_HISTORY, Tone.NEUTRAL),
    UNKNOWN(BootstrapIcons.QUESTION_CIRCLE, Tone.NEUTRAL);

    private final BootstrapIcons icon;
    private final Tone tone;

    UsageLevel(BootstrapIcons icon, Tone tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** {@return the level of {@code state}; null where there is no cap to come near to} */
    public static @Nullable UsageLevel of(Usage.State state) {
        return switch (state) {
            case NO_CAP -> null;
            case ELAPSED -> MUTED;
            case NOT_REPORTED -> UNKNOWN;
            case OK -> CALM;
            case NEAR -> NEAR;
            case EXHAUSTED, ZERO_CAP -> EXHAUSTED;
        };
    }

    /**
     * {@return how much of a bar is filled: the used part of the cap, which may exceed 1; all of it
     * where the cap is nothing, and nothing where either is not known}
     */
    public static double filled(Usage usage) {
        if (usage.state() == Usage.State.ZERO_CAP) {
            return 1;
        }
        BigDecimal fraction = usage.fraction();
        return fraction == null ? 0 : fraction.doubleValue();
    }

    /** {@return the picture beside the words} */
    public BootstrapIcons icon() {
        return icon;
    }

    /** {@return the colour of the words} */
    public Tone tone() {
        return tone;
    }

    String pseudoClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
