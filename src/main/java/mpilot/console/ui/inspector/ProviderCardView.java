package mpilot.console.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import mpilot.console.policy.ModelAccess;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.Fold;
import mpilot.console.ui.kit.Note;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.ArrayList;
import java.util.List;

/** A provider config: which models, and its own limits. */
final class ProviderCardView extends Fold {
    ProviderCardView(ProviderCard card, FieldPlaces places) {
        super(card.name(), () -> content(card, places));
        places.put(card.pointer(), this);
        getStyleClass().add("card");
        CopyableLabel name = new CopyableLabel(card.name());
        name.getStyleClass().add("card-title");
        name.setMinWidth(0);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        head().getChildren().addAll(name, spacer, access(card));
    }

    private static List<Node> content(ProviderCard card, FieldPlaces places) {
        List<Node> content = new ArrayList<>();
        if (card.access() == ModelAccess.LISTED) {
            content.add(new ModelList(card.models()));
        }
        if (card.budgets().isEmpty() && card.rates().isEmpty()) {
            content.add(new Note(Text.of("inspector.no-own-limits")));
        }
        card.budgets().forEach(budget -> content.add(new LimitCardView(budget, places)));
        card.rates().forEach(rate -> content.add(new LimitCardView(rate, places)));
        return content;
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
}
