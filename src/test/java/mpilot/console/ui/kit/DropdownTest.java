package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropdownTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    @ParameterizedTest
    @CsvSource({"100, 40", "200, 40", "100, 690", "200, 600"})
    void itLooksLikeTheWindowIsAsLargeAndStaysOnTheScreen(int percent, double top) {
        VBox content =
                stage.fx(() -> {
                    Label label = new Label("Content");
                    label.setId("content");
                    VBox box = new VBox(label);
                    box.setPrefSize(300, 280);
                    box.getStyleClass().add("dropdown");
                    return box;
                });
        Dropdown dropdown = stage.fx(() -> new Dropdown(() -> content));
        Button anchor = stage.fx(() -> new Button("Open"));
        anchor.setTranslateY(top * 100 / percent);
        stage.show(() -> {
            VBox window = new VBox(anchor);
            Zoom zoom = new Zoom(window);
            zoom.setPercent(percent);
            return new StackPane(zoom);
        });
        stage.fx(() -> dropdown.show(anchor));
        stage.settle();
        assertThat(stage.find("#content", Label.class).getFont().getFamily())
                .startsWith("IBM Plex Sans");
        assertThat(stage.fx(content::getBackground).getFills()).isNotEmpty();
        Bounds shown = stage.fx(() -> content.localToScreen(content.getLayoutBounds()));
        assertThat(shown.getWidth()).isEqualTo(300.0 * percent / 100);
        assertThat(shown.getMinX()).isNotNegative();
        assertThat(shown.getMinY()).isNotNegative();
        assertThat(shown.getMaxY()).isLessThanOrEqualTo(1000);
        stage.robot().type(KeyCode.ESCAPE);
        stage.until("it is gone", () -> !dropdown.isShowing());
    }

    @Test
    void whatIsTallerThanTheScreenScrolls() {
        Region tall = stage.fx(() -> new Region());
        tall.setMinHeight(3000);
        ScrollPane scroll = stage.fx(() -> new ScrollPane(tall));
        scroll.setPrefHeight(3000);
        Dropdown dropdown = stage.fx(() -> new Dropdown(() -> scroll));
        Button anchor = stage.show(() -> new Button("Open"));
        stage.fx(() -> dropdown.show(anchor));
        stage.settle();
        Bounds shown = stage.fx(() -> scroll.localToScreen(scroll.getLayoutBounds()));
        assertThat(shown.getMinY()).isNotNegative();
        assertThat(shown.getMaxY()).isLessThanOrEqualTo(1000);
    }

    @Test
    void whatComesToSayMoreGrows() {
        Label problem = stage.fx(() -> new Label("A view needs a name."));
        problem.setManaged(false);
        VBox content = stage.fx(() -> new VBox(new Label("Name of the view"), problem));
        Dropdown dropdown = stage.fx(() -> new Dropdown(() -> content));
        Button anchor = stage.show(() -> new Button("Open"));
        stage.fx(() -> dropdown.show(anchor));
        stage.settle();
        double before = stage.fx(content::getHeight);
        stage.fx(() -> problem.setManaged(true));
        stage.until("it has grown", () -> content.getHeight() > before + 10);
        assertThat(stage.fx(() -> content.getScene().getWindow().getHeight()))
                .isGreaterThanOrEqualTo(stage.fx(content::getHeight));
    }
}
