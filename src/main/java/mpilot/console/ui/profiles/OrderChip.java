package mpilot.console.ui.profiles;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import mpilot.console.fleet.column.SortOrder;
import mpilot.console.text.Text;
import mpilot.console.ui.profiles.cell.RowPlace;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Collectors;

/**
 * Tells what the rows are sorted by while a column of that has folded away or is hidden, and with
 * it its arrow. A click gives the gateway's own order back.
 */
final class OrderChip extends Button {
    private final ProfilesViewModel viewModel;
    private final TableView<RowPlace> table;

    /** Tells it of the rows of {@code viewModel}, which {@code table} shows. */
    OrderChip(ProfilesViewModel viewModel, TableView<RowPlace> table) {
        super("", new FontIcon(BootstrapIcons.X));
        this.viewModel = viewModel;
        this.table = table;
        setId("order");
        getStyleClass().setAll("button", "chip", "chip-removable");
        setContentDisplay(ContentDisplay.RIGHT);
        setTooltip(new Tooltip());
        setAccessibleHelp(Text.of("profiles.sorted-by-help"));
        setOnAction(_ -> viewModel.sortProperty().set(SortOrder.NONE));
        viewModel.shown().sortProperty().subscribe(this::tell);
        table.getColumns().addListener((InvalidationListener) _ -> tell());
    }

    private void tell() {
        OrderWords words =
                OrderWords.of(
                        viewModel.shown().sortProperty().get(),
                        table.getColumns().stream()
                                .map(TableColumnBase::getId)
                                .collect(Collectors.toSet()));
        setText(words.text());
        setAccessibleText(words.spoken());
        getTooltip().setText(words.spoken() + "\n" + Text.of("profiles.sorted-by-help"));
        setVisible(!words.text().isEmpty());
    }
}
