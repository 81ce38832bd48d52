package mpilot.console.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.FieldLink;
import mpilot.console.ui.kit.Note;
import mpilot.console.ui.kit.SeverityLook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is odd about the profile, each remark with its remedy and the fields it is about. */
final class FindingsSection {
    /** A remark on a list of models may be about hundreds of fields; the JSON shows them all. */
    private static final int FIELDS = 6;

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
        FlowPane fields = new FlowPane(8, 0);
        note.fields().stream()
                .limit(FIELDS)
                .forEach(field -> fields.getChildren().add(new FieldLink(field, showField)));
        int more = note.fields().size() - FIELDS;
        if (more > 0) {
            fields.getChildren().add(new Note(Text.of("inspector.more-fields", more)));
        }
        VBox card =
                new VBox(
                        new HBox(8, severity, title),
                        new CopyableLabel(note.explanation()),
                        new Note(note.remedy()),
                        fields);
        card.getStyleClass().add("card");
        return card;
    }
}
