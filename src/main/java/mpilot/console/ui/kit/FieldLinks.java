package mpilot.console.ui.kit;

import javafx.scene.layout.FlowPane;

import mpilot.console.text.Text;

import java.util.List;
import java.util.function.Consumer;

/** The fields that something is about, each a link. */
public final class FieldLinks {
    /** A remark on a list of models may be about hundreds of fields; the JSON shows them all. */
    private static final int MOST = 6;

    private FieldLinks() {}

    /**
     * {@return the first of {@code fields}, and how many more there are}
     *
     * @param fields JSON Pointers (RFC 6901) into a profile
     * @param showField shows the field that a pointer names
     */
    public static FlowPane of(List<String> fields, Consumer<String> showField) {
        FlowPane links = new FlowPane(8, 0);
        fields.stream()
                .limit(MOST)
                .forEach(field -> links.getChildren().add(new FieldLink(field, showField)));
        int more = fields.size() - MOST;
        if (more > 0) {
            links.getChildren().add(new Note(Text.of("kit.more-fields", more)));
        }
        return links;
    }
}
