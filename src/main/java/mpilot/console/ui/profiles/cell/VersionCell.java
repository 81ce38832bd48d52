package mpilot.console.ui.profiles.cell;

/** How often the template was edited. */
final class VersionCell extends ProfileCell {
    VersionCell() {
        getStyleClass().add("number-cell");
    }

    @Override
    protected void show(ProfileRow row) {
        Long version = row.profile().version();
        setText(version == null ? "–" : "v" + version);
    }
}
