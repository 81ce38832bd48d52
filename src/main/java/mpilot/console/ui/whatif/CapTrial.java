package mpilot.console.ui.whatif;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Amounts;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.TypedAmount;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** A limit of the profile, and the cap that is tried in place of its own. FX thread only. */
public final class CapTrial {
    private final Limit limit;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    CapTrial(Limit limit) {
        this.limit = limit;
        typed.subscribe(text ->
                problem.set(isTried() || text.isBlank() ? "" : Text.of("whatif.no-number")));
    }

    Limit limit() {
        return limit;
    }

    /** {@return what is capped and how often it is reset} */
    String name() {
        return VisibleText.of(LimitWords.nameAndPeriod(limit));
    }

    /** {@return the cap as it is, without its unit where the name tells it} */
    String present() {
        BigDecimal cap = limit.usage().cap();
        if (cap == null) {
            return Text.of("whatif.none");
        }
        return limit.unit() == Limit.Unit.USD ? Amounts.usd(cap) : Amounts.count(cap);
    }

    /** What is typed; empty leaves the cap as it is. */
    StringProperty typedProperty() {
        return typed;
    }

    /** Why what is typed is no cap; empty where it is one, or nothing is typed. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** {@return whether another cap is tried} */
    boolean isTried() {
        return isNone() || TypedAmount.read(typed.get()).isPresent();
    }

    /** {@return the cap that is tried; null for none} */
    @Nullable BigDecimal cap() {
        return isNone() ? null : TypedAmount.read(typed.get()).orElse(null);
    }

    private boolean isNone() {
        return typed.get().strip().equalsIgnoreCase(Text.of("whatif.none"));
    }
}
