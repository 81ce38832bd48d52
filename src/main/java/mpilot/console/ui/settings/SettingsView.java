package mpilot.console.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Choice;
import mpilot.console.ui.kit.Wrapping;
import mpilot.console.ui.settings.AppearanceSettings.ContrastChoice;
import mpilot.console.ui.settings.AppearanceSettings.Density;
import mpilot.console.ui.settings.AppearanceSettings.MotionChoice;
import mpilot.console.ui.settings.AppearanceSettings.ThemeChoice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the operator can choose of the console's looks. A choice counts at once. */
public final class SettingsView extends VBox {
    private final Appearance appearance;
    private final GridPane form = new GridPane();
    private final List<Consumer<AppearanceSettings>> shows = new ArrayList<>();
    private Subscription following = Subscription.EMPTY;

    /**
     * Shows {@code appearance}.
     *
     * @param file where the choices are kept, which the dialog tells
     * @param close takes this dialog away
     */
    public SettingsView(Appearance appearance, Path file, Runnable close) {
        this.appearance = appearance;
        setId("settings");
        getStyleClass().add("dialog-card");
        Label title = new Label(Text.of("appearance.title"));
        title.getStyleClass().add("dialog-title");
        form.setHgap(16);
        form.setVgap(10);
        choice(
                "theme",
                Text.of("appearance.theme"),
                List.of(ThemeChoice.values()),
                SettingsView::words,
                AppearanceSettings::theme,
                AppearanceSettings::withTheme);
        choice(
                "contrast",
                Text.of("appearance.contrast"),
                List.of(ContrastChoice.values()),
                SettingsView::words,
                AppearanceSettings::contrast,
                AppearanceSettings::withContrast);
        choice(
                "text-size",
                Text.of("appearance.text-size"),
                AppearanceSettings.TEXT_SIZES,
                percent -> Text.of("appearance.percent", percent),
                AppearanceSettings::textSize,
                AppearanceSettings::withTextSize);
        choice(
                "density",
                Text.of("appearance.density"),
                List.of(Density.values()),
                SettingsView::words,
                AppearanceSettings::density,
                AppearanceSettings::withDensity);
        choice(
                "motion",
                Text.of("appearance.motion"),
                List.of(MotionChoice.values()),
                SettingsView::words,
                AppearanceSettings::motion,
                AppearanceSettings::withMotion);
        choice(
                "language",
                Text.of("appearance.language"),
                Stream.concat(Stream.of(""), Text.LANGUAGES.stream().map(Locale::getLanguage))
                        .toList(),
                SettingsView::language,
                AppearanceSettings::language,
                AppearanceSettings::withLanguage);
        getChildren()
                .addAll(
                        title,
                        form,
                        note(Text.of("appearance.language-note")),
                        note(Text.of("appearance.kept-in", file.toString())),
                        buttons(close));
        sceneProperty().subscribe(this::follow);
    }

    /** What is chosen elsewhere meanwhile, such as by a key or in another window, is shown too. */
    private void follow() {
        following.unsubscribe();
        following =
                getScene() == null
                        ? Subscription.EMPTY
                        : appearance
                                .chosenProperty()
                                .subscribe(chosen -> shows.forEach(show -> show.accept(chosen)));
    }

    private <T> void choice(
            String id,
            String label,
            List<T> values,
            Function<T, String> words,
            Function<AppearanceSettings, T> get,
            BiFunction<AppearanceSettings, T, AppearanceSettings> set) {
        Choice<T> box =
                new Choice<>(
                        "settings-" + id, label, Text.of("appearance.choice-help"), values, words);
        GridPane.setHgrow(box, Priority.ALWAYS);
        shows.add(chosen -> box.setValue(get.apply(chosen)));
        box.setOnAction(_ -> appearance.choose(now -> set.apply(now, box.getValue())));
        Label name = new Label(label);
        name.setLabelFor(box);
        name.setMinWidth(USE_PREF_SIZE);
        form.addRow(form.getRowCount(), name, box);
    }

    private static String words(ThemeChoice choice) {
        return switch (choice) {
            case SYSTEM -> Text.of("appearance.system");
            case LIGHT -> Text.of("appearance.light");
            case DARK -> Text.of("appearance.dark");
        };
    }

    private static String words(ContrastChoice choice) {
        return switch (choice) {
            case SYSTEM -> Text.of("appearance.system");
            case NORMAL -> Text.of("appearance.contrast-normal");
            case HIGH -> Text.of("appearance.contrast-high");
        };
    }

    private static String words(Density choice) {
        return switch (choice) {
            case COMPACT -> Text.of("appearance.compact");
            case NORMAL -> Text.of("appearance.density-normal");
            case RELAXED -> Text.of("appearance.relaxed");
        };
    }

    private static String words(MotionChoice choice) {
        return switch (choice) {
            case SYSTEM -> Text.of("appearance.system");
            case FULL -> Text.of("appearance.motion-full");
            case REDUCED -> Text.of("appearance.motion-reduced");
        };
    }

    /** By its own name, so that who ended up in the wrong one finds back. */
    private static String language(String code) {
        Locale locale = Locale.of(code);
        return code.isEmpty() ? Text.of("appearance.system") : locale.getDisplayLanguage(locale);
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("empty-note");
        Wrapping.follow(note);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    private static Node buttons(Runnable close) {
        Button done = new Button(Text.of("appearance.close"));
        done.setId("settings-close");
        done.setAccessibleHelp(Text.of("appearance.close-help"));
        done.setCancelButton(true);
        done.setOnAction(_ -> close.run());
        HBox buttons = new HBox(done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }
}
