package mpilot.console.ui.kit;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import mpilot.console.text.Text;

import java.util.List;

/** The buttons beside a problem, but for the one that asks again, which its place has itself. */
public final class RemedyButtons {
    private RemedyButtons() {}

    /** {@return the buttons for {@code problem}, the likeliest first} */
    public static List<Node> of(Problem problem) {
        return switch (problem.remedy()) {
            case ENTER_TOKEN -> List.of(enterToken(), editConnection(), copyDetails(problem));
            case EDIT_CONNECTION -> List.of(editConnection(), copyDetails(problem));
            case CHANGE_FILTER ->
                    List.of(
                            button(
                                    "remedy-filter",
                                    Text.of("kit.change-filter"),
                                    Text.of("kit.change-filter-help"),
                                    RemedyEvent.CHANGE_FILTER),
                            copyDetails(problem));
            case RETRY, ASK_ADMINISTRATOR, COPY_DETAILS -> List.of(copyDetails(problem));
        };
    }

    private static Button enterToken() {
        return button(
                "remedy-token",
                Text.of("kit.enter-token"),
                Text.of("kit.enter-token-help"),
                RemedyEvent.ENTER_TOKEN);
    }

    private static Button editConnection() {
        return button(
                "remedy-connection",
                Text.of("kit.edit-connection"),
                Text.of("kit.edit-connection-help"),
                RemedyEvent.EDIT_CONNECTION);
    }

    private static Button button(String id, String text, String help, EventType<RemedyEvent> type) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleHelp(help);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> button.fireEvent(new RemedyEvent(type)));
        return button;
    }

    private static Button copyDetails(Problem problem) {
        Button button = new Button(Text.of("kit.copy-details"));
        button.setId("remedy-copy");
        button.setAccessibleHelp(Text.of("kit.copy-details-help"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            if (new ClipboardText(problem.details(), Text.of("kit.copied-details")).put(button)) {
                button.setText(Text.of("kit.copied"));
            }
        });
        return button;
    }
}
