package mpilot.console.ui.fleet;

import javafx.scene.control.Button;

import mpilot.console.gateway.ProfileQuery;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Notice;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/** Asks the operator whether so many profiles are to be loaded. */
public final class LoadQuestion {
    private LoadQuestion() {}

    /**
     * Asks in {@code notice}.
     *
     * @param id what the button to agree is known by
     * @param total how many profiles there are
     * @param agree loads them
     * @param cancel does not
     */
    public static void ask(Notice notice, String id, long total, Runnable agree, Button cancel) {
        String help = Text.of("fleetview.asking-help", ProfileQuery.MAX_LIMIT);
        notice.show(
                BootstrapIcons.QUESTION_CIRCLE,
                Text.of("fleetview.asking", total),
                help,
                List.of(Notice.action(id, Text.of("fleetview.agree", total), help, agree), cancel));
    }
}
