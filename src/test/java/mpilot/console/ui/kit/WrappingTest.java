package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {
    private static final String ARABIC = "ملف الوصول للإنتاج – الفريق الأول";

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "Search – Translation (dev), true",
        "研究团队的访问配置文件, true",
        "🚀 growth, true",
        "ملف الوصول, false",
        "פרופיל גישה (prod), false",
        "Reads ملف alone, false",
    })
    void onlyTextFromLeftToRightIsBrokenIntoLines(String text, boolean isBroken) {
        assertThat(Wrapping.isSafe(text)).isEqualTo(isBroken);
    }

    /** Without {@link Wrapping} each of these fails in JavaFX at one of the widths. */
    @ParameterizedTest
    @ValueSource(strings = {ARABIC, "פרופיל גישה (prod)", "abc ملف الوصول للإنتاج def"})
    void inNoWidthDoesTheLayoutOfANameFail(String name) {
        for (Labeled each : labels(name)) {
            stage.fx(() -> {
                new Scene(new Group(each));
                each.applyCss();
                for (int width = 5; width < 320; width += 5) {
                    each.resize(width, each.prefHeight(width));
                    each.layout();
                }
            });
        }
    }

    private Labeled[] labels(String name) {
        return stage.fx(() -> {
            Label followed = new Label("Another");
            Wrapping.follow(followed);
            followed.setText(name);
            RowTable<String> empty = new RowTable<>("rows", "Rows", "Rows");
            empty.note(new SimpleStringProperty(name));
            return new Labeled[] {
                followed,
                new CopyableLabel(name),
                new Note(name),
                new FieldLink("/" + name, _ -> {}),
                (Labeled) empty.getPlaceholder()
            };
        });
    }

    @Test
    void whatIsNotBrokenIsSaidWholeOnHover() {
        CopyableLabel name = stage.fx(() -> new CopyableLabel(ARABIC));
        assertThat(name.getTooltip().getText()).isEqualTo(ARABIC + "\nClick to copy");
    }

    @Test
    void aTextThatCanBeBrokenIsBrokenAgain() {
        Label label = stage.fx(() -> new Label(ARABIC));
        stage.fx(() -> Wrapping.follow(label));
        assertThat(label.isWrapText()).isFalse();
        stage.fx(() -> label.setText("production"));
        assertThat(label.isWrapText()).isTrue();
    }
}
