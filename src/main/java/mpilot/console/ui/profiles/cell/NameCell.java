package mpilot.console.ui.profiles.cell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.RightToLeft;
import mpilot.console.ui.kit.ShownName;

/** The name, with the description's first line below it. */
final class NameCell extends ProfileCell {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Label name = RightToLeft.follow(new Label());
    private final Label description = RightToLeft.follow(new Label());
    private final VBox lines = new VBox(name, description);

    NameCell() {
        name.getStyleClass().add("name");
        description.getStyleClass().add("description");
        lines.getStyleClass().add("two-lines");
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        setGraphic(lines);
    }

    @Override
    protected void show(ProfileRow row) {
        String firstLine = row.description().lines().findFirst().orElse("");
        name.setText(row.name());
        name.pseudoClassStateChanged(MISSING, ShownName.isMissing(row.profile()));
        description.setText(firstLine);
        description.setManaged(!row.description().isEmpty());
        description.setVisible(!row.description().isEmpty());
        showNode(
                lines,
                firstLine.isEmpty()
                        ? row.name()
                        : Text.of("profiles.name-spoken", row.name(), firstLine));
        showDetail(
                row.description().isEmpty() ? row.name() : row.name() + "\n" + row.description());
    }
}
