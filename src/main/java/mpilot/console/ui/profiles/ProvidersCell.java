package mpilot.console.ui.profiles;

import javafx.scene.control.Label;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.OverflowRow;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;
import java.util.stream.Collectors;

/** The providers as badges; none says what that means. */
final class ProvidersCell extends ProfileCell {
    private final OverflowRow badges = new OverflowRow();

    @Override
    protected void show(ProfileRow row) {
        List<Label> labels =
                row.providers().isEmpty()
                        ? List.of(
                                Chips.state(
                                        Text.of("profiles.nothing-allowed"),
                                        BootstrapIcons.SLASH_CIRCLE,
                                        Tone.DANGER))
                        : row.providers().stream().map(Chips::provider).toList();
        badges.setItems(labels);
        showNode(badges, labels.stream().map(Label::getText).collect(Collectors.joining(", ")));
        showDetail(row.providers().isEmpty() ? Text.of("profiles.nothing-allowed-help") : null);
    }
}
