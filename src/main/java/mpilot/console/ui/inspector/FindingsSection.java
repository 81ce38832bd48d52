package mpilot.console.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.FieldLinks;
import mpilot.console.ui.kit.Note;
import mpilot.console.ui.kit.SeverityLook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is odd about the profile, each remark with its remedy and the fields it is about. */
final class FindingsSection {
    private FindingsSection() {}

    /**
     * {@return the remarks, a card each}
     *
     * @param showField shows the field that a JSON Pointer names
     */
    static List<Node> of(List<FindingNote> notes, Consumer<String> showField) {
        List<Node> cards = new ArrayList<>();
        notes.forEach(note -> cards.add(card(note, showField)));
        return cards;
    }

    private static VBox card(FindingNote note, Consumer<String> showField) {
        Label title = new Label(note.title());
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        title.setWrapText(true);
        Label severity = SeverityLook.chip(note.severity());
        severity.setMinWidth(Label.USE_PREF_SIZE);
        VBox card =
                new VBox(
                        new HBox(8, severity, title),
                        new CopyableLabel(note.explanation()),
                        new Note(note.remedy()),
                        FieldLinks.of(note.fields(), showField));
        card.getStyleClass().add("card");
        return card;
    }
}
