package mpilot.console.ui.status;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Dropdown;
import mpilot.console.ui.kit.Tone;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The line at the foot of the window: the gateway, what is at hand, what was told last, what is
 * under way, and the token's time.
 */
public final class StatusBar extends HBox {
    private static final double BAR_WIDTH = 64;
    private static final double NARROW = 720;

    private final StatusViewModel viewModel;
    private final Label message = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button activity = new Button();
    private final Dropdown dropdown;

    /**
     * Shows {@code viewModel}.
     *
     * @param token tells the token's time
     */
    public StatusBar(StatusViewModel viewModel, Node token) {
        this.viewModel = viewModel;
        this.dropdown = new Dropdown(() -> new ActivityView(viewModel));
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        message.setId("status-message");
        message.setMinWidth(0);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        viewModel.messages().latestProperty().subscribe(this::show);
        setUpActivity();
        getChildren().addAll(connection(), data(), message, activity, token);
    }

    private Label connection() {
        FontIcon picture = new FontIcon();
        Label label = new Label("", picture);
        label.setId("status-connection");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(viewModel.connectionText());
        label.setTooltip(boundTooltip(label));
        viewModel
                .connectionTone()
                .subscribe(tone -> {
                    tone.paint(label);
                    picture.setIconCode(icon(tone));
                });
        return label;
    }

    private Label data() {
        Label label = new Label();
        label.setId("freshness");
        label.getStyleClass().add("freshness");
        // In a narrow bar the buttons stay whole, and this gives way.
        label.minWidthProperty()
                .bind(
                        widthProperty()
                                .map(width -> width.doubleValue() < NARROW ? 0 : USE_PREF_SIZE));
        label.textProperty().bind(viewModel.freshness().textProperty());
        Tooltip exact = new Tooltip();
        exact.textProperty().bind(viewModel.freshness().detailProperty());
        label.setTooltip(exact);
        return label;
    }

    private static Tooltip boundTooltip(Label label) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(label.textProperty());
        return tooltip;
    }

    private void setUpActivity() {
        progress.setPrefWidth(BAR_WIDTH);
        progress.setAccessibleText(Text.of("status.tasks"));
        HBox graphic = new HBox(progress, new FontIcon(BootstrapIcons.BELL));
        graphic.setAlignment(Pos.CENTER_LEFT);
        activity.setId("activity");
        activity.getStyleClass().setAll("status-item");
        activity.setGraphic(graphic);
        activity.setMinWidth(USE_PREF_SIZE);
        activity.setTooltip(new Tooltip(Text.of("status.activity-help")));
        activity.setAccessibleHelp(Text.of("status.activity-help"));
        activity.setOnAction(_ -> toggleActivity());
        viewModel.tasks().allProperty().subscribe(this::showActivity);
        viewModel.messages().unreadProperty().subscribe(this::showActivity);
        showActivity();
    }

    /** Shows what is under way and what was told, or hides it where it is shown. */
    public void toggleActivity() {
        dropdown.toggle(activity);
        if (dropdown.isShowing()) {
            viewModel.messages().read();
        }
    }

    private void showActivity() {
        String text = viewModel.activity();
        activity.setText(text);
        activity.setAccessibleText(
                text.isEmpty()
                        ? Text.of("status.activity")
                        : Text.of("status.activity-with", text));
        boolean running = !viewModel.tasks().allProperty().get().isEmpty();
        progress.setVisible(running);
        progress.setManaged(running);
        progress.setProgress(running ? viewModel.tasks().part() : 0);
    }

    private void show(@Nullable Message latest) {
        message.setText(latest == null ? "" : latest.text());
        message.setGraphic(latest == null ? null : new FontIcon(icon(latest.tone())));
        message.setTooltip(latest == null ? null : new Tooltip(latest.text()));
        (latest == null ? Tone.NEUTRAL : latest.tone()).paint(message);
    }

    static BootstrapIcons icon(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> BootstrapIcons.INFO_CIRCLE;
            case GOOD -> BootstrapIcons.CHECK_CIRCLE;
            case WARNING, DANGER -> BootstrapIcons.EXCLAMATION_TRIANGLE;
        };
    }
}
