package mpilot.console.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.policy.stack.ProviderLimits;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.HoverText;
import mpilot.console.ui.kit.Note;
import mpilot.console.ui.kit.SignedSentence;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.kit.UsageBar;
import mpilot.console.ui.kit.Wrapping;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What limits one provider: which limit blocks first in a sentence, and below it the stack that a
 * request has to pass, a bar for each limit, the first to block marked.
 */
final class StackView {
    private StackView() {}

    /** {@return the sentence, with a sign of what it comes to, and the remarks below it} */
    static List<Node> sentence(ProviderStack stack) {
        BootstrapIcons icon =
                switch (stack.verdict()) {
                    case NO_MODEL, BLOCKED -> BootstrapIcons.SLASH_CIRCLE;
                    case LIMITED, UNLIMITED -> BootstrapIcons.CHECK_CIRCLE;
                    case NOT_REPORTED -> BootstrapIcons.QUESTION_CIRCLE;
                };
        List<Node> nodes = new ArrayList<>();
        nodes.add(new SignedSentence(icon, tone(stack.verdict()), stack.sentence()));
        stack.remarks().forEach(remark -> nodes.add(new Note(remark)));
        return nodes;
    }

    private static Tone tone(ProviderLimits.Verdict verdict) {
        return switch (verdict) {
            case NO_MODEL, BLOCKED -> Tone.DANGER;
            case LIMITED, UNLIMITED -> Tone.GOOD;
            case NOT_REPORTED -> Tone.NEUTRAL;
        };
    }

    /**
     * {@return the stack}
     *
     * @param showField shows the field that a JSON Pointer names
     */
    static VBox bars(ProviderStack stack, Consumer<String> showField) {
        VBox bars = new VBox();
        bars.getStyleClass().add("stack");
        stack.lines().forEach(line -> bars.getChildren().add(line(line, showField)));
        return bars;
    }

    private static VBox line(ProviderStack.Line line, Consumer<String> showField) {
        Hyperlink name = new Hyperlink(line.name());
        new HoverText(name).set(line.exact() + "\n" + Text.of("inspector.show-limit"));
        name.setAccessibleText(Text.list(List.of(line.name(), line.exact())));
        name.setAccessibleHelp(Text.of("inspector.show-limit"));
        Wrapping.follow(name);
        name.setMinWidth(0);
        name.setOnAction(_ -> showField.accept(line.pointer()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label left = new Label(line.left(), new FontIcon(line.level().icon()));
        left.getStyleClass().add("card-state");
        line.level().tone().paint(left);
        left.setMinWidth(Label.USE_PREF_SIZE);
        new HoverText(left).set(line.exact());
        UsageBar bar = new UsageBar();
        bar.show(line.filled(), line.level());
        VBox box = new VBox(new HBox(8, name, left), bar);
        box.getStyleClass().add("stack-line");
        if (line.isFirst()) {
            box.getStyleClass().add("stack-first");
            Label first = new Label(Text.of("inspector.blocks-first"));
            first.getStyleClass().add("stack-mark");
            box.getChildren().addFirst(first);
        }
        return box;
    }
}
