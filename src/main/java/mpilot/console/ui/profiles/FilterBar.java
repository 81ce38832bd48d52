package mpilot.console.ui.profiles;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Search, status and tags: everything that narrows the list. */
final class FilterBar extends HBox {
    private final ProfilesViewModel viewModel;
    private final CustomTextField search = new CustomTextField();
    private final FlowPane chips = new FlowPane();
    private final TagField tagField;
    private final Button clear = new Button(Text.of("profiles.clear-filters"));

    FilterBar(ProfilesViewModel viewModel) {
        this.viewModel = viewModel;
        this.tagField = new TagField(viewModel.seenTags(), viewModel.tags(), viewModel::addTag);
        getStyleClass().add("filter-bar");
        setAlignment(Pos.TOP_LEFT);

        chips.getStyleClass().add("filter-chips");
        chips.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(chips, Priority.ALWAYS);
        viewModel
                .tags()
                .subscribe(() -> {
                    showTags();
                    offerClear();
                });
        setUpSearch();
        setUpClear();
        getChildren().addAll(search, statusToggles(), chips);
        showTags();
    }

    /** The field that the window's search key goes to. */
    TextField searchField() {
        return search;
    }

    private void setUpSearch() {
        search.setId("search");
        search.setPromptText(Text.of("profiles.search-prompt"));
        search.setAccessibleText(Text.of("profiles.search"));
        search.setAccessibleHelp(Text.of("profiles.search-help"));
        search.setLeft(new FontIcon(BootstrapIcons.SEARCH));
        Button empty = new Button(Text.of("profiles.search-clear"), new FontIcon(BootstrapIcons.X));
        empty.setId("clear-search");
        empty.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        empty.getStyleClass().addAll(Styles.FLAT, "field-button");
        empty.setFocusTraversable(false);
        empty.visibleProperty().bind(search.textProperty().isNotEmpty());
        empty.setOnAction(_ -> search.clear());
        search.setRight(empty);
        search.textProperty().bindBidirectional(viewModel.searchProperty());
        search.setOnAction(_ -> viewModel.searchNow());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
    }

    private Node statusToggles() {
        ToggleGroup group = new ToggleGroup();
        Map<ActiveFilter, String> edges =
                Map.of(
                        ActiveFilter.ALL, Styles.LEFT_PILL,
                        ActiveFilter.ACTIVE, Styles.CENTER_PILL,
                        ActiveFilter.INACTIVE, Styles.RIGHT_PILL);
        HBox toggles = new HBox();
        toggles.setId("status");
        toggles.setMinWidth(USE_PREF_SIZE);
        for (ActiveFilter filter : ActiveFilter.values()) {
            ToggleButton toggle = new ToggleButton(filter.text());
            toggle.setId("status-" + filter.name().toLowerCase(Locale.ROOT));
            toggle.getStyleClass().add(edges.get(filter));
            toggle.setToggleGroup(group);
            toggle.setUserData(filter);
            toggle.setTooltip(new Tooltip(tooltip(filter)));
            toggle.setAccessibleText(Text.of("profiles.status-spoken", filter.text()));
            toggles.getChildren().add(toggle);
        }
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        group.selectToggle(before);
                    } else {
                        viewModel.activeProperty().set((ActiveFilter) now.getUserData());
                    }
                });
        viewModel
                .activeProperty()
                .subscribe(now ->
                        group.getToggles().stream()
                                .filter(toggle -> toggle.getUserData() == now)
                                .forEach(group::selectToggle));
        return toggles;
    }

    private static String tooltip(ActiveFilter filter) {
        return switch (filter) {
            case ALL -> Text.of("profiles.all-help");
            case ACTIVE -> Text.of("profiles.active-help");
            case INACTIVE -> Text.of("profiles.inactive-help");
        };
    }

    /** The tags that are filtered on, then the field for another. */
    private void showTags() {
        boolean hadFocus = chips.getChildren().stream().anyMatch(Node::isFocusWithin);
        List<Node> nodes = new ArrayList<>();
        for (String tag : viewModel.tags()) {
            nodes.add(Chips.removableTag(tag, () -> viewModel.removeTag(tag)));
        }
        nodes.add(tagField);
        nodes.add(clear);
        chips.getChildren().setAll(nodes);
        if (hadFocus) {
            tagField.requestFocus();
        }
    }

    private void setUpClear() {
        clear.setId("clear-filters");
        clear.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        clear.setTooltip(new Tooltip(Text.of("profiles.clear-filters-help")));
        clear.setOnAction(_ -> {
            viewModel.clearFilters();
            search.requestFocus();
        });
        viewModel.searchProperty().subscribe(_ -> offerClear());
        viewModel.activeProperty().subscribe(_ -> offerClear());
    }

    private void offerClear() {
        clear.setVisible(viewModel.isFiltered());
        clear.setManaged(viewModel.isFiltered());
    }
}
