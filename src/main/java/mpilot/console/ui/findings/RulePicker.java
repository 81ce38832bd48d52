package mpilot.console.ui.findings;

import javafx.scene.Node;

import mpilot.console.policy.findings.Rule;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Choice;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Chooses the one rule whose findings are listed, among those that have some. */
final class RulePicker {
    private final FindingsViewModel viewModel;
    private final Choice<Offer> box =
            new Choice<>(
                    "findings-rule",
                    Text.of("findingsview.rule"),
                    Text.of("findingsview.rule-help"),
                    List.of(),
                    Offer::words);
    private boolean following;

    /**
     * A rule with the number of its findings.
     *
     * @param rule null for every rule
     */
    private record Offer(@Nullable Rule rule, int findings) {
        private String words() {
            return Text.of(
                    "findingsview.count",
                    rule == null ? Text.of("findingsview.every-rule") : rule.title(),
                    findings);
        }
    }

    /** Follows {@code viewModel}, and sets its rule. */
    RulePicker(FindingsViewModel viewModel) {
        this.viewModel = viewModel;
        box.setMinWidth(160);
        box.setPrefWidth(270);
        box.setVisibleRowCount(16);
        box.valueProperty()
                .subscribe(offer -> {
                    if (offer != null && !following) {
                        viewModel.ruleProperty().set(offer.rule());
                    }
                });
        viewModel.summaryProperty().subscribe(this::offer);
        viewModel.ruleProperty().subscribe(this::select);
    }

    /** {@return the box to choose in} */
    Node box() {
        return box;
    }

    private void offer(@Nullable FindingsSummary known) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(null, known == null ? 0 : known.total()));
        if (known != null) {
            known.rules().forEach(rule -> offers.add(new Offer(rule, known.of(rule))));
        }
        following = true;
        box.getItems().setAll(offers);
        following = false;
        select(viewModel.ruleProperty().get());
    }

    private void select(@Nullable Rule rule) {
        following = true;
        box.getItems().stream()
                .filter(offer -> Objects.equals(offer.rule(), rule))
                .findFirst()
                .ifPresentOrElse(box::setValue, () -> box.setValue(new Offer(rule, 0)));
        following = false;
    }
}
