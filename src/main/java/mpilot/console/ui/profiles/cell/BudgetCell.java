package mpilot.console.ui.profiles.cell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.ui.kit.UsageBar;

import org.kordamp.ikonli.javafx.FontIcon;

/** The budget that is nearest to its cap: a bar, and the figures in words. */
final class BudgetCell extends ProfileCell {
    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    private final Label figures = new Label();
    private final Label percent = new Label();
    private final FontIcon icon = new FontIcon();
    private final UsageBar bar = new UsageBar();
    private final VBox lines;

    BudgetCell() {
        figures.getStyleClass().add("figures");
        figures.setMinWidth(0);
        percent.getStyleClass().add("percent");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        percent.setGraphic(icon);
        HBox.setHgrow(figures, Priority.ALWAYS);
        figures.setMaxWidth(Double.MAX_VALUE);
        lines = new VBox(new HBox(4, figures, percent), bar);
        lines.getStyleClass().add("budget-lines");
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        setGraphic(lines);
    }

    @Override
    protected void show(ProfileRow row) {
        BudgetSummary budget = row.budget();
        figures.setText(budget.figures());
        percent.setText(budget.percent());
        boolean silent = budget.level() == null;
        bar.setVisible(!silent);
        bar.setManaged(!silent);
        percent.setVisible(!silent);
        figures.pseudoClassStateChanged(SILENT, silent);
        if (budget.level() != null) {
            icon.setIconCode(budget.level().icon());
            budget.level().tone().paint(percent);
            bar.show(budget.filled(), budget.level());
        }
        showNode(lines, budget.spoken());
        showDetail(budget.detail());
    }
}
