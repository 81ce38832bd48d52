package mpilot.console.ui.profiles;

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
import java.util.stream.Collectors;

/** The tags as chips; a click on one filters on it. */
final class TagsCell extends ProfileCell {
    private final OverflowRow chips = new OverflowRow();
    private final Consumer<String> onTag;

    TagsCell(Consumer<String> onTag) {
        this.onTag = onTag;
    }

    @Override
    protected void show(ProfileRow row) {
        if (row.profile().tags().isEmpty()) {
            setGraphic(null);
            setText("–");
            setAccessibleText(Text.of("profiles.no-tags"));
            return;
        }
        setText(null);
        List<Label> labels = row.profile().tags().stream().map(this::chip).toList();
        chips.setItems(labels);
        showNode(chips, labels.stream().map(Label::getText).collect(Collectors.joining(", ")));
    }

    private Label chip(String tag) {
        Label chip = Chips.tag(tag);
        if (!ProfileQuery.isAskable(tag)) {
            chip.setTooltip(new Tooltip(Text.of("profiles.tag-not-askable")));
            return chip;
        }
        chip.getStyleClass().add("clickable");
        chip.setTooltip(new Tooltip(Text.of("profiles.tag-filter", chip.getText())));
        // The row is not meant, so it does not hear of the press that would select it.
        chip.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
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
