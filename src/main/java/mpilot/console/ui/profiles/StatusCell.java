package mpilot.console.ui.profiles;

import javafx.scene.control.Label;

import mpilot.console.ui.kit.Chips;

/** Active or not, or not said by the gateway. */
final class StatusCell extends ProfileCell {
    @Override
    protected void show(ProfileRow row) {
        Label chip = Chips.active(row.profile().isActive());
        showNode(chip, chip.getText());
    }
}
