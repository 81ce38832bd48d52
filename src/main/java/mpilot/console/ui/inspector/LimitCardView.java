package mpilot.console.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.ui.chart.BurnDownView;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.FactGrid;
import mpilot.console.ui.kit.Note;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.kit.UsageBar;
import mpilot.console.ui.kit.UsageLevel;
import mpilot.console.ui.kit.Wrapping;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A limit: title and percentage, a bar, the figures, where they are heading, and the window. */
final class LimitCardView extends VBox {
    LimitCardView(LimitCard card, FieldPlaces places) {
        places.put(card.pointer(), this);
        getStyleClass().add("card");
        setAccessibleText(card.spoken());
        getChildren().add(head(card));
        if (card.level() != null) {
            UsageBar bar = new UsageBar();
            bar.show(card.filled(), card.level());
            getChildren().add(bar);
        }
        CopyableLabel figures = new CopyableLabel(card.figures());
        figures.getStyleClass().add("card-figures");
        getChildren().addAll(figures, state(card));
        if (!card.forecast().isEmpty()) {
            getChildren().add(new Note(card.forecast()));
        }
        if (card.picture() != null) {
            getChildren().add(new BurnDownView(card.picture()));
        }
        FactGrid facts = new FactGrid();
        card.facts().forEach(fact -> facts.fact(fact.name(), fact.value(), fact.detail()));
        getChildren().add(facts);
    }

    private static HBox head(LimitCard card) {
        Label title = new Label(card.title());
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Label percent = new Label(card.percent());
        percent.getStyleClass().add("card-percent");
        percent.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, title, spacer, percent);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private static Label state(LimitCard card) {
        UsageLevel level = card.level();
        FontIcon icon = new FontIcon(level == null ? BootstrapIcons.DASH_CIRCLE : level.icon());
        Label state = new Label(card.state(), icon);
        state.getStyleClass()
                .addAll("card-state", (level == null ? Tone.NEUTRAL : level.tone()).styleClass());
        Wrapping.follow(state);
        return state;
    }
}
