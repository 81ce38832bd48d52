package mpilot.console.ui.inspector;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.FactGrid;
import mpilot.console.ui.kit.Fold;
import mpilot.console.ui.kit.Note;
import mpilot.console.ui.kit.Section;
import mpilot.console.ui.kit.SignedSentence;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Builds the sections of one profile; what is folded is built when it is unfolded. */
final class ProfileSections {
    /** So many provider configs are shown at once; of more, only their heads. */
    private static final int UNFOLDED_PROVIDERS = 3;

    private final ProfileDetails details;
    private final InspectorViewModel viewModel;
    private final FieldPlaces places;
    private final LastingViews lasting;

    ProfileSections(
            ProfileDetails details,
            InspectorViewModel viewModel,
            FieldPlaces places,
            LastingViews lasting) {
        this.details = details;
        this.viewModel = viewModel;
        this.places = places;
        this.lasting = lasting;
    }

    /** All of them from the top; each is built when it is asked for. */
    List<Supplier<Section>> all() {
        List<Supplier<Section>> sections = new ArrayList<>();
        if (!details.findings().isEmpty()) {
            sections.add(this::findingsSection);
        }
        sections.add(this::overviewSection);
        if (!details.effective().isEmpty()) {
            sections.add(this::effectiveSection);
        }
        sections.add(this::budgetsSection);
        sections.add(this::ratesSection);
        sections.add(this::providers);
        sections.add(this::mcp);
        sections.add(this::accessCheck);
        sections.add(this::trial);
        return sections;
    }

    /** The sections that say something else than {@code before}, of the same profile. */
    List<Section> toldAnew(ProfileDetails before) {
        List<Section> sections = new ArrayList<>();
        if (!details.findings().equals(before.findings()) && !details.findings().isEmpty()) {
            sections.add(findingsSection());
        }
        if (!details.overview().equals(before.overview())) {
            sections.add(overviewSection());
        }
        boolean isTruthSame = details.truth().equals(before.truth());
        if (!details.effective().equals(before.effective()) || !isTruthSame) {
            sections.add(effectiveSection());
        }
        if (!details.budgets().equals(before.budgets())) {
            sections.add(budgetsSection());
        }
        if (!details.rates().equals(before.rates())) {
            sections.add(ratesSection());
        }
        if (!details.providers().equals(before.providers())) {
            sections.add(providers());
        }
        return sections;
    }

    private Section findingsSection() {
        return section(
                "profile-findings",
                Text.of("inspector.findings"),
                Integer.toString(details.findings().size()),
                () -> FindingsSection.of(details.findings(), viewModel::showField));
    }

    private Section overviewSection() {
        return section("overview", Text.of("inspector.overview"), "", this::overview);
    }

    private Section effectiveSection() {
        return section("effective-limits", Text.of("inspector.effective"), "", this::effective);
    }

    private Section budgetsSection() {
        return section("budgets", Text.of("inspector.budgets"), "", this::budgets);
    }

    private Section ratesSection() {
        return section("rate-limits", Text.of("inspector.rates"), "", this::rates);
    }

    private Section mcp() {
        return section("mcp", Text.of("inspector.mcp"), "", () -> McpSection.content(details));
    }

    private Section accessCheck() {
        return folding(
                "access-check", Text.of("inspector.access"), () -> List.of(lasting.access()));
    }

    private Section trial() {
        return folding("trial", Text.of("whatif.title"), () -> List.of(lasting.whatIf()));
    }

    private Section section(
            String id, String title, String aside, Supplier<? extends List<Node>> content) {
        Section section = new Section(title, aside, content);
        section.setId(id);
        placesOf(id).forEach(pointer -> places.put(pointer, section));
        remember(section, id, false);
        return section;
    }

    private Section folding(String id, String title, Supplier<? extends List<Node>> content) {
        Section section = new Section(title, "", content);
        section.setId(id);
        remember(section, id, true);
        return section;
    }

    private void remember(Fold fold, String id, boolean usual) {
        FoldMemory memory = viewModel.folds();
        fold.foldedProperty().set(memory.isFolded(id, usual));
        fold.foldedProperty().subscribe((_, folded) -> memory.remember(id, folded));
    }

    private static List<String> placesOf(String section) {
        return switch (section) {
            case "overview" ->
                    List.of(
                            "",
                            "/id",
                            "/name",
                            "/description",
                            "/is_active",
                            "/version",
                            "/tags",
                            "/calendar_aligned",
                            "/created_at",
                            "/updated_at");
            case "budgets" -> List.of("/budgets");
            case "rate-limits" -> List.of("/rate_limit");
            case "provider-configs" -> List.of("/provider_configs");
            case "mcp" -> List.of("/mcp_servers", "/mcp_tool_groups", "/mcp_tool_overrides");
            default -> List.of();
        };
    }

    private List<Node> overview() {
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
        return content;
    }

    private List<Node> effective() {
        List<Node> content = new ArrayList<>();
        boolean many = details.effective().size() > UNFOLDED_PROVIDERS;
        if (details.effective().size() > 1) {
            content.add(new Note(details.serving()));
        }
        for (ProviderStack stack : details.effective()) {
            content.addAll(StackView.sentence(stack));
            if (!stack.lines().isEmpty()) {
                content.add(stack(stack, many));
            }
        }
        details.remarks().forEach(remark -> content.add(new Note(remark)));
        if (!details.truth().isEmpty()) {
            content.add(truth());
        }
        return content;
    }

    private Section stack(ProviderStack stack, boolean folded) {
        Section section =
                new Section(
                        Text.of("inspector.stack", stack.lines().size()),
                        "",
                        () -> List.of(StackView.bars(stack, viewModel::showField)));
        section.getStyleClass().add("quiet");
        remember(section, "stack:" + stack.provider(), folded);
        return section;
    }

    private List<Node> budgets() {
        return limits(details.budgets(), Text.of("inspector.no-budgets"));
    }

    private List<Node> rates() {
        return limits(details.rates(), Text.of("inspector.no-rates"));
    }

    private Node truth() {
        return details.reported()
                ? new Note(details.truth())
                : new SignedSentence(BootstrapIcons.QUESTION_CIRCLE, Tone.NEUTRAL, details.truth());
    }

    private List<Node> limits(List<LimitCard> cards, String none) {
        List<Node> content = new ArrayList<>();
        cards.forEach(card -> content.add(new LimitCardView(card, places)));
        if (cards.isEmpty()) {
            content.add(new Note(none));
        }
        return content;
    }

    private Section providers() {
        int count = details.providers().size();
        return section(
                "provider-configs",
                Text.of("inspector.providers"),
                count < 2 ? "" : Integer.toString(count),
                this::providerCards);
    }

    private List<Node> providerCards() {
        List<Node> content = new ArrayList<>();
        boolean many = details.providers().size() > UNFOLDED_PROVIDERS;
        for (ProviderCard card : details.providers()) {
            ProviderCardView view = new ProviderCardView(card, places);
            remember(view, "provider:" + card.name(), many);
            content.add(view);
        }
        if (content.isEmpty()) {
            Note none = new Note(Text.of("inspector.no-providers"));
            none.getStyleClass().add("tone-danger");
            content.add(none);
        }
        return content;
    }
}
