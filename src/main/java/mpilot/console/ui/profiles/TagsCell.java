package mpilot.console.ui.profiles;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.OverflowRow;

import java.util.function.Consumer;

/** The tags as chips; a click on one filters on it. */
final class TagsCell extends ProfileCell {
    private final OverflowRow chips = new OverflowRow();
    private final Consumer<String> onTag;

    TagsCell(Consumer<String> onTag) {
        this.onTag = onTag;
    }

    @Override
    protected void show(ProfileRow row) {
        chips.setItems(row.profile().tags().stream().map(this::chip).toList());
        showNode(chips, String.join(", ", row.profile().tags()));
    }

    private Label chip(String tag) {
        Label chip = Chips.tag(tag);
        chip.getStyleClass().add("clickable");
        chip.setTooltip(new Tooltip(Text.of("profiles.tag-filter", chip.getText())));
        chip.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        onTag.accept(tag);
                        event.consume();
                    }
                });
        return chip;
    }
}
