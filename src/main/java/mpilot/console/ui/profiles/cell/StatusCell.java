package mpilot.console.ui.profiles.cell;

import javafx.scene.control.Label;

import mpilot.console.ui.kit.Chips;

/** Active or not, or not said by the gateway. */
final class StatusCell extends ProfileCell {
    private final Label chip = Chips.active(null);

    StatusCell() {
        setGraphic(chip);
    }

    @Override
    protected void show(ProfileRow row) {
        Chips.showActive(chip, row.profile().isActive());
        showNode(chip, chip.getText());
    }
}
