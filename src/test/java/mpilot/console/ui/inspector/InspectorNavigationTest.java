package mpilot.console.ui.inspector;

import static mpilot.console.gateway.ProfileFixtures.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.PassingTime;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Fold;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.usage.UsageSeen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways about the inspector: folding, jumping to a field, stepping from profile to profile. */
class InspectorNavigationTest {
    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final SimpleObjectProperty<AccessProfile> selected = new SimpleObjectProperty<>();
    private final List<AccessProfile> rows = List.of(many(1, 5), many(2, 5), many(3, 5));

    /** A profile with so many provider configs, each with a budget that is used up. */
    private static AccessProfile many(long id, int configs) {
        String provider =
                "{'provider_name': 'provider-%d', 'all_models_allowed': true, 'budgets':"
                        + " [{'max_limit': 10, 'current_usage': 12, 'reset_duration': '1M',"
                        + " 'last_reset': '2026-11-20T00:00:00Z'}]}";
        String all =
                IntStream.range(0, configs)
                        .mapToObj(provider::formatted)
                        .collect(Collectors.joining(","));
        return profile(
                "{'id': %d, 'name': 'Profile %d', 'is_active': true, 'provider_configs': [%s]}"
                        .formatted(id, id, all));
    }

    /** The rows of a list, with the selected one's neighbours. */
    private final class Rows implements InspectorContext {
        @Override
        public void close() {
            selected.set(null);
        }

        @Override
        public UsageSeen seen() {
            return InspectedAlone.REPORTED;
        }

        @Override
        public List<AccessProfile> atHand() {
            return rows;
        }

        @Override
        public boolean hasNeighbour(int step) {
            int place = rows.indexOf(selected.get()) + step;
            return place >= 0 && place < rows.size();
        }

        @Override
        public void showNeighbour(int step) {
            selected.set(rows.get(rows.indexOf(selected.get()) + step));
        }
    }

    private void show(AccessProfile profile) {
        InspectorViewModel viewModel =
                new InspectorViewModel(
                        selected,
                        new Rows(),
                        ManualTasks.immediate(),
                        new PassingTime(
                                ManualTasks.immediate(), InstantSource.fixed(ProfileFixtures.NOW)));
        stage.show(Theme.LIGHT, 460, 600, () -> new InspectorView(viewModel));
        stage.fx(() -> selected.set(profile));
        WholeInspector.await(stage);
    }

    private ScrollPane scroll() {
        return stage.find(".sections-scroll", ScrollPane.class);
    }

    private void fire(String button) {
        stage.fx(() -> stage.robot().lookup(button).queryAs(Button.class).fire());
        WholeInspector.await(stage);
    }

    /** How far below the upper edge of what is seen a node stands. */
    private double below(Node node) {
        return stage.fx(() -> {
            Bounds bounds = node.localToScene(node.getBoundsInLocal());
            return bounds.getMinY() - scroll().localToScene(0, 0).getY();
        });
    }

    @Test
    void aFindingLeadsToItsFieldWhichUnfoldsAndStandsOut() {
        show(rows.getFirst());
        assertThat(stage.texts("#provider-configs")).contains("provider-4").doesNotContain("120 %");
        stage.fx(() ->
                stage.robot()
                        .lookup("/provider_configs/4/budgets/0/current_usage")
                        .queryAs(Hyperlink.class)
                        .fire());
        WholeInspector.await(stage);
        assertThat(stage.texts("#provider-configs")).containsOnlyOnce("120 %");
        Node sought =
                stage.fx(() ->
                        stage.robot().lookup(".card").queryAll().stream()
                                .filter(card -> card.getPseudoClassStates().contains(SOUGHT))
                                .findFirst()
                                .orElseThrow());
        assertThat(below(sought)).isBetween(0.0, 600.0);
    }

    @Test
    void manyProviderConfigsShowTheirHeadsAloneAndUnfoldByKeyboard() {
        show(rows.getFirst());
        Fold first = stage.find("#provider-configs .card", Fold.class);
        assertThat(first.foldedProperty().get()).isTrue();
        Button toggle =
                stage.fx(() ->
                        stage.robot()
                                .from(first)
                                .lookup(".fold-toggle")
                                .<Button>queryAllAs(Button.class)
                                .iterator()
                                .next());
        assertThat(toggle.getAccessibleText()).isEqualTo("provider-0, folded");
        stage.fx(toggle::requestFocus);
        stage.robot().type(KeyCode.RIGHT);
        WholeInspector.await(stage);
        assertThat(first.foldedProperty().get()).isFalse();
        assertThat(toggle.getAccessibleText()).isEqualTo("provider-0, unfolded");
        stage.robot().type(KeyCode.ENTER);
        WholeInspector.await(stage);
        assertThat(first.foldedProperty().get()).isTrue();
        stage.robot().type(KeyCode.SPACE);
        WholeInspector.await(stage);
        assertThat(first.foldedProperty().get()).isFalse();
    }

    @Test
    void whatIsFoldedStaysSoFromProfileToProfile() {
        show(rows.getFirst());
        Fold overview = stage.find("#overview", Fold.class);
        stage.fx(() -> overview.foldedProperty().set(true));
        stage.fx(() -> selected.set(rows.get(1)));
        WholeInspector.await(stage);
        assertThat(stage.find("#overview", Fold.class).foldedProperty().get()).isTrue();
        assertThat(stage.texts("#overview")).containsExactly("Overview");
    }

    @Test
    void aStepShowsTheSamePartOfTheNextProfile() {
        show(rows.getFirst());
        Node before = stage.find("#effective-limits", Node.class);
        stage.fx(() -> scroll().setVvalue(0.5));
        WholeInspector.await(stage);
        double place = below(before);
        fire("#next-profile");
        assertThat(stage.text("#profile-name")).isEqualTo("Profile 2");
        assertThat(below(stage.find("#effective-limits", Node.class)))
                .isCloseTo(place, within(2.0));
        assertThat(scroll().getVvalue()).isPositive();
    }

    @Test
    void thereIsNoStepBeyondTheFirstAndTheLastRow() {
        show(rows.getFirst());
        assertThat(stage.find("#previous-profile", Button.class).isDisabled()).isTrue();
        fire("#next-profile");
        fire("#next-profile");
        assertThat(stage.text("#profile-name")).isEqualTo("Profile 3");
        assertThat(stage.find("#next-profile", Button.class).isDisabled()).isTrue();
        fire("#previous-profile");
        assertThat(stage.text("#profile-name")).isEqualTo("Profile 2");
    }

    @Test
    void hundredsOfModelsAreAListThatIsSearched() {
        String models =
                IntStream.range(0, 300)
                        .mapToObj(i -> "'vendor/model-" + i + "'")
                        .collect(Collectors.joining(","));
        show(
                profile(
                        "{'id': 9, 'name': 'Wide', 'provider_configs': [{'provider_name':"
                                + " 'openai', 'all_models_allowed': false, 'allowed_models': ["
                                + models
                                + "]}]}"));
        ListView<?> list = stage.find(".model-list .list-view", ListView.class);
        assertThat(list.getItems()).hasSize(300);
        TextField search = stage.find(".model-list .text-field", TextField.class);
        assertThat(search.getPromptText()).isEqualTo("Find among 300 models");
        stage.fx(() -> search.setText("MODEL-29"));
        WholeInspector.await(stage);
        assertThat(list.getItems()).hasSize(11);
    }

    @Test
    void theJsonIsSearchedAndKeptFromProfileToProfile() {
        show(rows.getFirst());
        stage.robot().clickOn("#show-json");
        stage.robot().clickOn("#json-search").write("provider-4");
        WholeInspector.await(stage);
        assertThat(stage.text("#json-found")).isEqualTo("1 of 1");
        assertThat(stage.find("#profile-json", TextArea.class).getSelectedText())
                .isEqualTo("provider-4");
        fire("#next-profile");
        assertThat(stage.isShown("#profile-json")).isTrue();
        assertThat(stage.text("#json-found")).isEqualTo("1 of 1");
    }
}
