package mpilot.console.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.policy.ModelAccess;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A provider config: which models, and its own limits. */
final class ProviderCardView extends VBox {
    ProviderCardView(ProviderCard card) {
        getStyleClass().add("card");
        CopyableLabel name = new CopyableLabel(card.name());
        name.getStyleClass().add("card-title");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox head = new HBox(8, name, spacer, access(card));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        if (card.access() == ModelAccess.LISTED) {
            getChildren().add(models(card));
        }
        if (card.budgets().isEmpty() && card.rates().isEmpty()) {
            Label none = new Label(Text.of("inspector.no-own-limits"));
            none.getStyleClass().add("empty-note");
            getChildren().add(none);
        }
        card.budgets().forEach(budget -> getChildren().add(new LimitCardView(budget)));
        card.rates().forEach(rate -> getChildren().add(new LimitCardView(rate)));
    }

    private static Label access(ProviderCard card) {
        Label label =
                switch (card.access()) {
                    case ALL ->
                            Chips.state(card.accessWords(), BootstrapIcons.CHECK_CIRCLE, Tone.GOOD);
                    case LISTED ->
                            Chips.state(
                                    card.accessWords(), BootstrapIcons.LIST_CHECK, Tone.NEUTRAL);
                    case NONE ->
                            Chips.state(
                                    card.accessWords(), BootstrapIcons.SLASH_CIRCLE, Tone.DANGER);
                    case NOT_SAID ->
                            Chips.state(
                                    card.accessWords(),
                                    BootstrapIcons.QUESTION_CIRCLE,
                                    Tone.WARNING);
                };
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static FlowPane models(ProviderCard card) {
        FlowPane models = new FlowPane();
        models.getStyleClass().add("models");
        for (String model : card.models()) {
            CopyableLabel chip = new CopyableLabel(model);
            chip.getStyleClass().addAll("chip", "chip-provider", "mono");
            chip.setWrapText(false);
            models.getChildren().add(chip);
        }
        return models;
    }
}
