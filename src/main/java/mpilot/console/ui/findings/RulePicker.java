package mpilot.console.ui.findings;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import mpilot.console.policy.findings.Rule;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Chooses the one rule whose findings are listed, among those that have some. */
final class RulePicker extends ComboBox<RulePicker.Choice> {
    private final FindingsViewModel viewModel;
    private boolean following;

    /**
     * A rule with the number of its findings.
     *
     * @param rule null for every rule
     */
    record Choice(@Nullable Rule rule, int findings) {
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
        setId("findings-rule");
        setAccessibleText(Text.of("findingsview.rule"));
        setAccessibleHelp(Text.of("findingsview.rule-help"));
        setMinWidth(160);
        setPrefWidth(270);
        setVisibleRowCount(16);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Choice choice) {
                        return choice == null ? "" : choice.words();
                    }

                    @Override
                    public Choice fromString(String text) {
                        throw new UnsupportedOperationException("the box is not editable");
                    }
                });
        valueProperty()
                .subscribe(choice -> {
                    if (choice != null && !following) {
                        viewModel.ruleProperty().set(choice.rule());
                    }
                });
        viewModel.summaryProperty().subscribe(this::offer);
        viewModel.ruleProperty().subscribe(this::select);
    }

    private void offer(@Nullable FindingsSummary known) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, known == null ? 0 : known.total()));
        if (known != null) {
            known.rules().forEach(rule -> choices.add(new Choice(rule, known.of(rule))));
        }
        following = true;
        getItems().setAll(choices);
        following = false;
        select(viewModel.ruleProperty().get());
    }

    private void select(@Nullable Rule rule) {
        following = true;
        getItems().stream()
                .filter(choice -> Objects.equals(choice.rule(), rule))
                .findFirst()
                .ifPresentOrElse(this::setValue, () -> setValue(new Choice(rule, 0)));
        following = false;
    }
}
