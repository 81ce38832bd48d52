package mpilot.console.ui.findings;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

import mpilot.console.export.FindingFormat;
import mpilot.console.text.Text;
import mpilot.console.ui.saving.SaveDialog;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.io.File;
import java.util.List;
import java.util.Locale;

/** Saves the findings that are listed in a format of the operator's choice. */
final class FindingsExport extends MenuButton {
    private final FindingsViewModel viewModel;
    private final SaveDialog dialog;

    /** Saves what {@code viewModel} lists, as what {@code dialog} tells. */
    FindingsExport(FindingsViewModel viewModel, SaveDialog dialog) {
        super(Text.of("findingsview.export"), new FontIcon(BootstrapIcons.DOWNLOAD));
        this.viewModel = viewModel;
        this.dialog = dialog;
        setId("findings-export");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(Text.of("findingsview.export-help")));
        setAccessibleText(Text.of("findingsview.export"));
        setAccessibleHelp(Text.of("findingsview.export-help"));
        disableProperty().bind(viewModel.rowsProperty().map(List::isEmpty));
        for (FindingFormat format : FindingFormat.values()) {
            MenuItem item = new MenuItem(words(format));
            item.setId("findings-export-" + format.name().toLowerCase(Locale.ROOT));
            item.setOnAction(_ -> save(format));
            getItems().add(item);
        }
    }

    private void save(FindingFormat format) {
        File chosen =
                dialog.choose(
                        getScene().getWindow(),
                        new SaveDialog.Wanted(
                                Text.of("findingsview.export-title"),
                                words(format),
                                viewModel.fileName(format)));
        if (chosen != null) {
            viewModel.save(format, chosen.toPath());
        }
    }

    private static String words(FindingFormat format) {
        return switch (format) {
            case TEXT -> Text.of("findingsview.format-text");
            case JSON -> Text.of("findingsview.format-json");
            case SARIF -> Text.of("findingsview.format-sarif");
            case JUNIT -> Text.of("findingsview.format-junit");
            case CSV -> Text.of("findingsview.format-csv");
            case MARKDOWN -> Text.of("findingsview.format-markdown");
        };
    }
}
