package mpilot.console.ui.profiles;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.OverflowRow;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/** The providers as badges; none says what that means. */
final class ProvidersCell extends ProfileCell {
    private final OverflowRow badges = new OverflowRow();

    @Override
    protected void show(ProfileRow row) {
        if (row.providers().isEmpty()) {
            badges.setItems(
                    List.of(
                            Chips.state(
                                    Text.of("profiles.nothing-allowed"),
                                    BootstrapIcons.SLASH_CIRCLE,
                                    Tone.DANGER)));
            showDetail(Text.of("profiles.nothing-allowed-help"));
        } else {
            badges.setItems(row.providers().stream().map(Chips::provider).toList());
            showDetail(null);
        }
        showNode(
                badges,
                row.providers().isEmpty()
                        ? Text.of("profiles.nothing-allowed")
                        : String.join(", ", row.providers()));
    }
}
