package mpilot.console.ui.profiles.column;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

import mpilot.console.fleet.view.ViewColumn;
import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/** Choosing columns and their order by keys. */
class ColumnChooserTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final ColumnsViewModel columns = new ColumnsViewModel();

    @BeforeEach
    void show() {
        Button button = stage.show(() -> new Button("Columns"));
        stage.fx(() -> {
            List.of("version", "mcp_servers", "rate_limit_percent", "providers", "updated_at")
                    .forEach(id -> columns.setVisible(id, false));
            new ColumnChooser(columns).show(button);
        });
        stage.until("it is shown", () -> stage.isShown("#column-chooser"));
    }

    private List<String> shown() {
        return columns.columnsProperty().get().stream()
                .filter(ViewColumn::visible)
                .map(ViewColumn::id)
                .toList();
    }

    private void press(String id, int times) {
        stage.fx(() -> stage.find("#" + id, Node.class).requestFocus());
        for (int i = 0; i < times; i++) {
            stage.robot().type(KeyCode.SPACE);
            stage.settle();
        }
    }

    private String focused() {
        return stage.fx(
                () -> stage.find("#column-chooser", Node.class).getScene().getFocusOwner().getId());
    }

    @Test
    void aColumnGoesOnAsLongAsItsButtonIsPressed() {
        assertThat(shown()).containsExactly("is_active", "name", "tags", "worst_budget_percent");
        press("down-is_active", 2);
        assertThat(shown()).containsExactly("name", "tags", "is_active", "worst_budget_percent");
        assertThat(focused()).isEqualTo("down-is_active");
    }

    @Test
    void atTheEndThereIsNoFurtherAndTheFocusStaysWithTheColumn() {
        press("down-is_active", 3);
        assertThat(shown()).containsExactly("name", "tags", "worst_budget_percent", "is_active");
        assertThat(stage.find("#down-is_active", Button.class).isDisabled()).isTrue();
        assertThat(stage.find("#up-is_active", Button.class).isDisabled()).isFalse();
        assertThat(stage.find("#up-name", Button.class).isDisabled()).isTrue();
        assertThat(focused()).isEqualTo("shown-is_active");
    }

    @Test
    void theLastColumnThatIsShownStays() {
        for (String id : List.of("is_active", "tags", "worst_budget_percent", "name")) {
            press("shown-" + id, 1);
            assertThat(focused()).isEqualTo("shown-" + id);
        }
        assertThat(shown()).containsExactly("name");
        assertThat(stage.find("#shown-name", CheckBox.class).isSelected()).isTrue();
    }

    @Test
    void theUsualColumnsComeBack() {
        press("columns-reset", 1);
        assertThat(columns.isUsual()).isTrue();
        assertThat(stage.find("#columns-reset", Button.class).isDisabled()).isTrue();
    }
}
