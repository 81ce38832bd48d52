package mpilot.console.ui.fleet;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Notice;

import java.util.List;

/**
 * Says in the place of content how many profiles are loaded already, beside a button that ends it.
 */
public final class LoadProgress {
    private final Notice notice;
    private final String begun;
    private final Button stop;
    private final ProgressBar bar = new SpokenBar();

    /**
     * Says so in {@code notice}.
     *
     * @param begun what is said while nobody knows how many there are
     * @param stop ends it
     */
    public LoadProgress(Notice notice, String begun, Button stop) {
        this.notice = notice;
        this.begun = begun;
        this.stop = stop;
    }

    /**
     * Says how far it is.
     *
     * @param rows profiles that are here
     * @param total profiles there are in all; 0 while that is unknown
     */
    public void show(long rows, long total) {
        bar.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) rows / total);
        notice.showProgress(
                bar,
                total == 0 ? begun : Text.of("fleetview.loaded-of", rows, total),
                List.of(stop));
    }
}
