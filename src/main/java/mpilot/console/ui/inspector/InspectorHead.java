package mpilot.console.ui.inspector;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.ClipboardText;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.IconButton;
import mpilot.console.ui.kit.ShownName;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/** The profile's name and state, and what can be done with it. Its buttons keep the focus. */
final class InspectorHead extends VBox {
    private final InspectorViewModel viewModel;
    private final HBox title = new HBox(8);
    private final Label active = Chips.active(null);
    private final Button previous;
    private final Button next;
    private final Button close;

    InspectorHead(InspectorViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("inspector-head");
        previous =
                IconButton.of(
                        "previous-profile",
                        Text.of("inspector.previous"),
                        Text.of("inspector.previous-help"),
                        BootstrapIcons.CHEVRON_UP,
                        () -> viewModel.showNeighbour(-1));
        next =
                IconButton.of(
                        "next-profile",
                        Text.of("inspector.next"),
                        Text.of("inspector.next-help"),
                        BootstrapIcons.CHEVRON_DOWN,
                        () -> viewModel.showNeighbour(1));
        close =
                IconButton.of(
                        "close-inspector",
                        Text.of("inspector.close"),
                        Text.of("inspector.close-help"),
                        BootstrapIcons.X,
                        viewModel::close);
        Button copy =
                IconButton.of(
                        "copy-json",
                        Text.of("inspector.copy-json"),
                        Text.of("inspector.copy-json-help"),
                        BootstrapIcons.CLIPBOARD,
                        this::copy);
        List.of(previous, next, close, copy).forEach(each -> each.setMinWidth(USE_PREF_SIZE));
        title.setAlignment(Pos.TOP_LEFT);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        active.setMinWidth(0);
        HBox line = new HBox(8, active, spacer, toggles(), copy);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, line);
    }

    void show(AccessProfile profile) {
        CopyableLabel name = new CopyableLabel(ShownName.of(profile), profile.name());
        name.setId("profile-name");
        name.getStyleClass().add("inspector-title");
        if (ShownName.isMissing(profile)) {
            name.getStyleClass().add("missing");
        }
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        if (title.getChildren().isEmpty()) {
            title.getChildren().setAll(name, previous, next, close);
        } else {
            title.getChildren().set(0, name);
        }
        Chips.showActive(active, profile.isActive());
        previous.setDisable(!viewModel.hasNeighbour(-1));
        next.setDisable(!viewModel.hasNeighbour(1));
    }

    private HBox toggles() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton details = new ToggleButton(Text.of("inspector.details"));
        details.setToggleGroup(group);
        details.setId("show-details");
        details.setAccessibleHelp(Text.of("inspector.details-help"));
        details.getStyleClass().addAll(Styles.LEFT_PILL, Styles.SMALL);
        ToggleButton json = new ToggleButton(Text.of("inspector.json"));
        json.setToggleGroup(group);
        json.setId("show-json");
        json.setAccessibleHelp(Text.of("inspector.json-help"));
        json.getStyleClass().addAll(Styles.RIGHT_PILL, Styles.SMALL);
        viewModel
                .jsonShownProperty()
                .subscribe(shown -> group.selectToggle(shown ? json : details));
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        group.selectToggle(before);
                    } else {
                        viewModel.jsonShownProperty().set(json.isSelected());
                    }
                });
        HBox toggles = new HBox(details, json);
        toggles.setMinWidth(USE_PREF_SIZE);
        return toggles;
    }

    private void copy() {
        new ClipboardText(viewModel.json().textProperty().get(), Text.of("inspector.copied-json"))
                .put(this);
    }
}
