package mpilot.console.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.Note;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.ArrayList;
import java.util.List;

/** What a profile grants of MCP: servers whole, tool groups, and single tools in or out. */
final class McpSection {
    private McpSection() {}

    static List<Node> content(ProfileDetails details) {
        List<Node> content = new ArrayList<>();
        if (!details.servers().isEmpty()) {
            content.add(heading(Text.of("inspector.servers")));
            content.add(ModelList.chips(details.servers()));
        }
        if (!details.toolGroups().isEmpty()) {
            content.add(heading(Text.of("inspector.tool-groups")));
            content.add(ModelList.chips(details.toolGroups()));
        }
        if (!details.overrides().isEmpty()) {
            content.add(heading(Text.of("inspector.tool-overrides")));
            details.overrides().forEach(override -> content.add(line(override)));
        }
        if (content.isEmpty()) {
            content.add(new Note(Text.of("inspector.no-mcp")));
        }
        return content;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("fact-name");
        return heading;
    }

    private static HBox line(ProfileDetails.ToolOverride override) {
        CopyableLabel tool = new CopyableLabel(override.tool());
        tool.getStyleClass().add("mono");
        Label client = new CopyableLabel(override.client());
        client.getStyleClass().add("section-aside");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox line = new HBox(8, action(override.action()), tool, spacer, client);
        line.getStyleClass().add("override");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label action(String action) {
        Label label =
                switch (action) {
                    case "include" ->
                            Chips.state(
                                    Text.of("inspector.include"),
                                    BootstrapIcons.PLUS_CIRCLE,
                                    Tone.GOOD);
                    case "exclude" ->
                            Chips.state(
                                    Text.of("inspector.exclude"),
                                    BootstrapIcons.DASH_CIRCLE,
                                    Tone.DANGER);
                    default -> Chips.state(action, BootstrapIcons.QUESTION_CIRCLE, Tone.WARNING);
                };
        label.setMinWidth(84);
        return label;
    }
}
