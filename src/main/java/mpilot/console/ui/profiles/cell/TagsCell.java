package mpilot.console.ui.profiles.cell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import mpilot.console.gateway.ProfileQuery;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.OverflowRow;

import java.util.List;
import java.util.function.Consumer;

/** The tags as chips; a click on one filters on it. */
final class TagsCell extends ProfileCell {
    /** So many most profiles have. */
    private static final int USUAL = 3;

    private static final PseudoClass ASKABLE = PseudoClass.getPseudoClass("askable");

    private final OverflowRow chips = new OverflowRow(this::chip);
    private final Consumer<String> onTag;

    TagsCell(Consumer<String> onTag) {
        this.onTag = onTag;
        chips.prepare(USUAL);
        setGraphic(chips);
    }

    @Override
    protected void show(ProfileRow row) {
        List<String> tags = row.profile().tags();
        chips.show(tags);
        if (tags.isEmpty()) {
            setText("–");
            showNode(null, Text.of("profiles.no-tags"));
        } else {
            setText(null);
            showNode(chips, chips.spoken());
        }
    }

    private Label chip() {
        Label chip = Chips.tag("");
        // The row is not meant, so it does not hear of the press that would select it.
        chip.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        chip.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> explain(chip));
        chip.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && isAskable(chip)) {
                        onTag.accept((String) chip.getUserData());
                    }
                    event.consume();
                });
        return chip;
    }

    /** Tooltips are made for the chip that the mouse is over, and not for hundreds on a page. */
    private static void explain(Label chip) {
        boolean askable = isAskable(chip);
        chip.pseudoClassStateChanged(ASKABLE, askable);
        chip.setTooltip(
                new Tooltip(
                        askable
                                ? Text.of("profiles.tag-filter", chip.getText())
                                : Text.of("profiles.tag-not-askable")));
    }

    private static boolean isAskable(Label chip) {
        return chip.getUserData() instanceof String tag && ProfileQuery.isAskable(tag);
    }
}
