package mpilot.console.ui.settings;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

import mpilot.console.settings.SettingsNotice;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Banner;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;
import java.util.function.Consumer;

/** What is amiss with the settings, line by line, until the operator has read it. */
public final class SettingsNotices extends VBox {
    private final ObservableList<SettingsNotice> notices;

    private final Consumer<String> onRead;

    private final ListChangeListener<SettingsNotice> listener = _ -> show();

    /**
     * Shows {@code notices}; one that was read is removed from them.
     *
     * @param onRead keeps its sentence, to be read again
     */
    public SettingsNotices(ObservableList<SettingsNotice> notices, Consumer<String> onRead) {
        this.notices = notices;
        this.onRead = onRead;
        setId("settings-notices");
        sceneProperty()
                .subscribe(scene -> {
                    notices.removeListener(listener);
                    if (scene != null) {
                        notices.addListener(listener);
                    }
                });
        show();
    }

    private void show() {
        getChildren().setAll(notices.stream().map(this::banner).toList());
    }

    private void read(SettingsNotice notice) {
        notices.remove(notice);
        onRead.accept(notice.sentence());
    }

    private Banner banner(SettingsNotice notice) {
        Banner banner =
                new Banner("settings-notice", BootstrapIcons.EXCLAMATION_TRIANGLE, Tone.WARNING);
        banner.say(notice.sentence());
        banner.offer(
                List.of(
                        Notice.plainAction(
                                "settings-notice-read",
                                Text.of("health.dismiss"),
                                Text.of("health.dismiss-help"),
                                () -> read(notice))));
        return banner;
    }
}
