package mpilot.console.ui.findings;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.policy.findings.Severity;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetPane;
import mpilot.console.ui.kit.SeverityLook;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The findings: filters above, the table, and what to do about the selected one below. */
public final class FindingsView extends VBox {
    private final FindingsViewModel viewModel;
    private final CustomTextField search = new CustomTextField();

    /** Shows {@code viewModel}, and has the profiles loaded. */
    public FindingsView(FindingsViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("findings-view");
        FindingsTable table = new FindingsTable(viewModel);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(filters(), table, new FindingDetail(viewModel));
        FleetPane pane = new FleetPane(viewModel.fleet(), content);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(pane);
        viewModel.open();
    }

    private Node filters() {
        search.setId("findings-search");
        search.setPromptText(Text.of("findingsview.search"));
        search.setAccessibleText(Text.of("findingsview.search"));
        search.setAccessibleHelp(Text.of("findingsview.search-help"));
        search.setLeft(new FontIcon(BootstrapIcons.SEARCH));
        search.setPrefWidth(260);
        search.textProperty().bindBidirectional(viewModel.searchProperty());
        Label summary = new Label();
        summary.setId("findings-summary");
        summary.getStyleClass().add("section-aside");
        summary.setMinWidth(0);
        summary.textProperty()
                .bind(
                        viewModel
                                .summaryProperty()
                                .map(known ->
                                        known == null
                                                ? ""
                                                : Text.of(
                                                        "findingsview.summary",
                                                        known.total(),
                                                        known.profiles()))
                                .orElse(""));
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox bar = new HBox(search, severities(), spacer, summary);
        bar.getStyleClass().add("filter-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Node severities() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> toggles = new ArrayList<>();
        toggles.add(toggle(null, group));
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            toggles.add(toggle(severity, group));
        }
        toggles.getFirst().getStyleClass().add(Styles.LEFT_PILL);
        toggles.subList(1, toggles.size() - 1)
                .forEach(each -> each.getStyleClass().add(Styles.CENTER_PILL));
        toggles.getLast().getStyleClass().add(Styles.RIGHT_PILL);
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        group.selectToggle(before);
                    } else {
                        viewModel.severityProperty().set((Severity) now.getUserData());
                    }
                });
        viewModel
                .severityProperty()
                .subscribe(now ->
                        group.getToggles().stream()
                                .filter(each -> each.getUserData() == now)
                                .forEach(group::selectToggle));
        HBox box = new HBox();
        box.setMinWidth(USE_PREF_SIZE);
        box.getChildren().setAll(toggles);
        return box;
    }

    private ToggleButton toggle(@Nullable Severity severity, ToggleGroup group) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId(
                severity == null
                        ? "severity-all"
                        : "severity-" + severity.name().toLowerCase(Locale.ROOT));
        toggle.setUserData(severity);
        toggle.setToggleGroup(group);
        String word = severity == null ? Text.of("findingsview.all") : SeverityLook.words(severity);
        toggle.textProperty()
                .bind(
                        viewModel
                                .summaryProperty()
                                .map(known -> known == null ? word : counted(word, known, severity))
                                .orElse(word));
        toggle.setAccessibleHelp(Text.of("findingsview.severity-help"));
        return toggle;
    }

    private static String counted(String word, FindingsSummary known, @Nullable Severity severity) {
        return Text.of(
                "findingsview.count", word, severity == null ? known.total() : known.of(severity));
    }
}
