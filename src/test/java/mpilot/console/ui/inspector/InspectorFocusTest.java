package mpilot.console.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.LostFocus;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The focus in the inspector while the list refreshes itself and the profile's use moves on. */
class InspectorFocusTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final SimpleObjectProperty<AccessProfile> selected = new SimpleObjectProperty<>();

    private static AccessProfile using(int used) {
        return ProfileFixtures.profile(
                ("{'id': 1, 'name': 'Busy', 'budgets': [{'id': 'b', 'max_limit': 9,"
                                + " 'current_usage': %d, 'reset_duration': '1M', 'last_reset':"
                                + " '2026-11-23T11:05:30Z'}]}")
                        .formatted(used));
    }

    @BeforeEach
    void show() {
        InspectorViewModel viewModel = InspectedAlone.viewModel(selected);
        InspectorView view = stage.show(Theme.LIGHT, 460, 600, () -> new InspectorView(viewModel));
        // As in a window: what takes a control away that has the focus gives it to one nearby.
        stage.fx(() -> LostFocus.mend(view.getScene(), _ -> false, () -> {}));
        refresh(1);
    }

    private void refresh(int used) {
        stage.fx(() -> selected.set(using(used)));
        WholeInspector.await(stage);
    }

    private String focused() {
        Node owner =
                stage.fx(() -> stage.find("#inspector", Node.class).getScene().getFocusOwner());
        return owner instanceof CopyableLabel label ? label.getText() : "" + owner;
    }

    @Test
    void itStaysOnTheFigureThatChanges() {
        stage.fx(() -> stage.find("#budgets .card-figures", Node.class).requestFocus());
        String before = focused();
        refresh(2);
        assertThat(focused()).isEqualTo(before.replace("$1 ", "$2 ")).isNotEqualTo(before);
    }
}
