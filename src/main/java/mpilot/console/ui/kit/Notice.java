package mpilot.console.ui.kit;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Stands where content would be while there is none: a picture, why, and what to do. */
public class Notice extends VBox {
    /** A notice that says nothing. */
    public Notice() {
        getStyleClass().add("state-pane");
        setAlignment(Pos.CENTER);
    }

    /** Says {@code title}, and in smaller letters {@code detail}, above buttons. */
    public final void show(
            BootstrapIcons icon, String title, String detail, List<? extends Node> actions) {
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("state-icon");
        Label titleLabel = new Label(title);
        titleLabel.getStyleClass().addAll(Styles.TITLE_4, "state-title");
        Wrapping.follow(titleLabel);
        Label detailLabel = detail(detail);
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER);
        buttons.getChildren().setAll(actions);
        getChildren().setAll(picture, titleLabel, detailLabel, buttons);
    }

    /**
     * Says that something is under way. Told again with the same nodes, its words alone change, so
     * that a button keeps the focus, and the mouse that presses it.
     */
    public final void showProgress(Node progress, String detail, List<? extends Node> actions) {
        boolean again =
                getChildren().contains(progress)
                        && actions.equals(getChildren().subList(2, getChildren().size()));
        if (again && getChildren().get(1) instanceof Label words) {
            words.setText(detail);
            return;
        }
        getChildren().setAll(progress, detail(detail));
        getChildren().addAll(actions);
    }

    /** Says nothing more. */
    public final void clear() {
        getChildren().clear();
    }

    private static Label detail(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("state-detail");
        Wrapping.follow(label);
        return label;
    }

    /**
     * {@return a button for the action that is the likely one}
     *
     * @param help one sentence on what it does, for screen readers
     */
    public static Button action(String id, String text, String help, Runnable action) {
        Button button = plainAction(id, text, help, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /**
     * {@return a button for an action}
     *
     * @param help one sentence on what it does, for screen readers
     */
    public static Button plainAction(String id, String text, String help, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleHelp(help);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
