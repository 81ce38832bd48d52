package mpilot.console.ui.inspector;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.FactGrid;
import mpilot.console.ui.kit.IconButton;
import mpilot.console.ui.kit.Section;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The pane that shows one profile in depth. */
public final class InspectorView extends VBox {
    private final InspectorViewModel viewModel;
    private final VBox sections = new VBox();
    private final ScrollPane scroll = new ScrollPane(sections);
    private final TextArea json = new TextArea();
    private final ToggleButton showDetails = new ToggleButton(Text.of("inspector.details"));
    private final ToggleButton showJson = new ToggleButton(Text.of("inspector.json"));
    private long shownId = Long.MIN_VALUE;

    /** Shows what {@code viewModel} works out. */
    public InspectorView(InspectorViewModel viewModel) {
        this.viewModel = viewModel;
        setId("inspector");
        getStyleClass().add("inspector");
        setMinWidth(320);
        setPrefWidth(460);
        sections.getStyleClass().add("sections");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sections-scroll");
        json.setId("profile-json");
        json.setEditable(false);
        json.getStyleClass().add("json");
        json.setAccessibleText(Text.of("inspector.json-spoken"));
        setUpToggles();
        viewModel.detailsProperty().subscribe(this::show);
    }

    private void setUpToggles() {
        ToggleGroup group = new ToggleGroup();
        showDetails.setToggleGroup(group);
        showDetails.setId("show-details");
        showDetails.setAccessibleHelp(Text.of("inspector.details-help"));
        showDetails.getStyleClass().addAll(Styles.LEFT_PILL, Styles.SMALL);
        showJson.setToggleGroup(group);
        showJson.setId("show-json");
        showJson.setAccessibleHelp(Text.of("inspector.json-help"));
        showJson.getStyleClass().addAll(Styles.RIGHT_PILL, Styles.SMALL);
        group.selectToggle(showDetails);
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        group.selectToggle(before);
                    }
                });
        scroll.visibleProperty().bind(showDetails.selectedProperty());
        json.visibleProperty().bind(showJson.selectedProperty());
    }

    private void show(@Nullable ProfileDetails details) {
        if (details == null) {
            getChildren().clear();
            return;
        }
        StackPane body = new StackPane(scroll, json);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head(details), body);
        sections.getChildren().setAll(sections(details));
        json.setText(details.json());
        if (shownId != details.profile().id()) {
            scroll.setVvalue(0);
            shownId = details.profile().id();
        }
    }

    private Node head(ProfileDetails details) {
        AccessProfile profile = details.profile();
        CopyableLabel name = new CopyableLabel(profile.name());
        name.setId("profile-name");
        name.getStyleClass().add("inspector-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button close =
                IconButton.of(
                        "close-inspector",
                        Text.of("inspector.close"),
                        Text.of("inspector.close-help"),
                        BootstrapIcons.X,
                        viewModel::close);
        HBox title = new HBox(8, name, close);
        title.setAlignment(Pos.TOP_LEFT);

        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Button copy =
                IconButton.of(
                        "copy-json",
                        Text.of("inspector.copy-json"),
                        Text.of("inspector.copy-json-help"),
                        BootstrapIcons.CLIPBOARD,
                        () -> copy(details.json()));
        HBox line =
                new HBox(
                        8,
                        Chips.active(profile.isActive()),
                        spacer,
                        new HBox(showDetails, showJson),
                        copy);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(title, line);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static List<Node> sections(ProfileDetails details) {
        List<Node> sections = new ArrayList<>();
        sections.add(overview(details));
        sections.addAll(MeaningSections.findings(details.findings()));
        sections.addAll(MeaningSections.effective(details.effective()));
        sections.add(
                limits(
                        "budgets",
                        Text.of("inspector.budgets"),
                        Text.of("inspector.as-reported"),
                        details.budgets(),
                        Text.of("inspector.no-budgets")));
        sections.add(
                limits(
                        "rate-limits",
                        Text.of("inspector.rates"),
                        "",
                        details.rates(),
                        Text.of("inspector.no-rates")));
        sections.add(providers(details));
        sections.add(McpSection.of(details));
        return sections;
    }

    private static Section overview(ProfileDetails details) {
        AccessProfile profile = details.profile();
        List<Node> content = new ArrayList<>();
        String description = Objects.requireNonNullElse(profile.description(), "");
        if (!description.isBlank()) {
            String shown = String.join("\n", description.lines().map(VisibleText::of).toList());
            content.add(new CopyableLabel(shown, description));
        }
        if (!profile.tags().isEmpty()) {
            FlowPane tags = new FlowPane();
            tags.getStyleClass().add("models");
            profile.tags().forEach(tag -> tags.getChildren().add(Chips.tag(tag)));
            content.add(tags);
        }
        FactGrid facts = new FactGrid();
        details.overview().forEach(fact -> facts.fact(fact.name(), fact.value(), fact.detail()));
        content.add(facts);
        Section section = new Section(Text.of("inspector.overview"), "", content);
        section.setId("overview");
        return section;
    }

    private static Section limits(
            String id, String title, String aside, List<LimitCard> cards, String none) {
        List<Node> content = new ArrayList<>();
        cards.forEach(card -> content.add(new LimitCardView(card)));
        if (cards.isEmpty()) {
            content.add(McpSection.note(none));
        }
        Section section = new Section(title, cards.isEmpty() ? "" : aside, content);
        section.setId(id);
        return section;
    }

    private static Section providers(ProfileDetails details) {
        List<Node> content = new ArrayList<>();
        details.providers().forEach(card -> content.add(new ProviderCardView(card)));
        if (content.isEmpty()) {
            Label none = McpSection.note(Text.of("inspector.no-providers"));
            none.getStyleClass().add("tone-danger");
            content.add(none);
        }
        int count = details.providers().size();
        Section section =
                new Section(
                        Text.of("inspector.providers"),
                        count < 2 ? "" : Integer.toString(count),
                        content);
        section.setId("provider-configs");
        return section;
    }
}
