package mpilot.console.ui.profiles.cell;

import javafx.scene.control.Label;

import mpilot.console.ui.kit.RightToLeft;
import mpilot.console.ui.kit.UsageLevel;

import org.kordamp.ikonli.javafx.FontIcon;

/** The caps of the rate limits, and before them what presses: most of the time nothing does. */
final class RatesCell extends ProfileCell {
    RatesCell() {
        RightToLeft.follow(this);
    }

    @Override
    protected void show(ProfileRow row) {
        RateSummary rates = row.rates();
        setText(rates.caps());
        showNode(
                rates.level() == null ? null : pressing(rates.percent(), rates.level()),
                rates.spoken());
        showDetail(rates.detail());
    }

    private Label pressing(String percent, UsageLevel level) {
        Label label = getGraphic() instanceof Label before ? before : percentLabel();
        label.setText(percent);
        ((FontIcon) label.getGraphic()).setIconCode(level.icon());
        level.tone().paint(label);
        return label;
    }

    private static Label percentLabel() {
        Label label = new Label("", new FontIcon());
        label.getStyleClass().add("percent");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
