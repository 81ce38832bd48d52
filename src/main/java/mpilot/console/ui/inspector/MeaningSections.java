package mpilot.console.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.Section;
import mpilot.console.ui.kit.SeverityLook;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** What the profile's fields come to: what is odd about it, and what each provider has left. */
final class MeaningSections {
    private MeaningSections() {}

    /** The remarks; empty where there are none. */
    static List<Section> findings(List<FindingNote> notes) {
        if (notes.isEmpty()) {
            return List.of();
        }
        List<Node> content = new ArrayList<>();
        notes.forEach(note -> content.add(finding(note)));
        Section section =
                new Section(Text.of("inspector.findings"), Integer.toString(notes.size()), content);
        section.setId("profile-findings");
        return List.of(section);
    }

    private static Node finding(FindingNote note) {
        Label title = new Label(note.title());
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        HBox head = new HBox(8, SeverityLook.chip(note.severity()), title);
        Label remedy = McpSection.note(note.remedy());
        VBox card = new VBox(head, new CopyableLabel(note.explanation()), remedy);
        card.getStyleClass().add("card");
        return card;
    }

    /** What each provider has left; empty where no provider is configured. */
    static List<Section> effective(List<ProviderStack> stacks) {
        if (stacks.isEmpty()) {
            return List.of();
        }
        List<Node> content = new ArrayList<>();
        for (ProviderStack stack : stacks) {
            content.add(sentence(stack));
            stack.remarks().forEach(remark -> content.add(McpSection.note(remark)));
        }
        Section section = new Section(Text.of("inspector.effective"), "", content);
        section.setId("effective-limits");
        return List.of(section);
    }

    private static Node sentence(ProviderStack stack) {
        BootstrapIcons icon =
                switch (stack.verdict()) {
                    case NO_MODEL, BLOCKED -> BootstrapIcons.SLASH_CIRCLE;
                    case LIMITED, UNLIMITED -> BootstrapIcons.CHECK_CIRCLE;
                    case NOT_REPORTED -> BootstrapIcons.QUESTION_CIRCLE;
                };
        Tone tone =
                switch (stack.verdict()) {
                    case NO_MODEL, BLOCKED -> Tone.DANGER;
                    case LIMITED, UNLIMITED -> Tone.GOOD;
                    case NOT_REPORTED -> Tone.NEUTRAL;
                };
        Label sign = new Label(null, new FontIcon(icon));
        sign.getStyleClass().addAll("card-state", tone.styleClass());
        sign.setMinWidth(Label.USE_PREF_SIZE);
        return new HBox(6, sign, new CopyableLabel(stack.sentence()));
    }
}
