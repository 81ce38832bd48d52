package mpilot.console.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A head that its content unfolds below. The content is made when it is first unfolded, so that a
 * pane with much of it is shown at once. Space, Enter and the arrow keys work on the head.
 */
public class Fold extends VBox {
    private final String name;
    private final Supplier<? extends List<? extends Node>> maker;
    private final FontIcon sign = new FontIcon(BootstrapIcons.CHEVRON_DOWN);
    private final Button toggle = new Button(null, sign);
    private final HBox head = new HBox(toggle);
    private final List<Node> content = new ArrayList<>();
    private final BooleanProperty folded = new SimpleBooleanProperty(true);
    private boolean made;

    /**
     * Something folded.
     *
     * @param name what it is called, for a screen reader; what it hides is written out
     * @param content makes what is below the head
     */
    public Fold(String name, Supplier<? extends List<? extends Node>> content) {
        this.name = VisibleText.of(name);
        this.maker = content;
        getStyleClass().add("fold");
        head.getStyleClass().add("fold-head");
        head.setAlignment(Pos.CENTER_LEFT);
        toggle.getStyleClass().addAll("flat", "fold-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setAccessibleHelp(Text.of("kit.fold-help"));
        toggle.setOnAction(_ -> folded.set(!folded.get()));
        toggle.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(head);
        folded.subscribe(this::show);
    }

    /** {@return whether the content is hidden} */
    public final BooleanProperty foldedProperty() {
        return folded;
    }

    /** {@return the line above the content, which begins with the toggle} */
    protected final HBox head() {
        return head;
    }

    /** {@return what folds and unfolds} */
    protected final Button toggle() {
        return toggle;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            folded.set(!folded.get());
        } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            folded.set(code == KeyCode.LEFT);
        } else {
            return;
        }
        event.consume();
    }

    private void show(boolean isFolded) {
        sign.setIconCode(isFolded ? BootstrapIcons.CHEVRON_RIGHT : BootstrapIcons.CHEVRON_DOWN);
        toggle.setAccessibleText(
                isFolded ? Text.of("kit.folded", name) : Text.of("kit.unfolded", name));
        if (isFolded) {
            getChildren().removeAll(content);
            return;
        }
        if (!made) {
            made = true;
            content.addAll(maker.get());
        }
        getChildren().addAll(content);
    }
}
