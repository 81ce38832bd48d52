package mpilot.console.ui.overview;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;

import mpilot.console.fleet.overview.HeatCell;
import mpilot.console.fleet.overview.HeatRow;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.HoverText;
import mpilot.console.ui.kit.RowTable;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Function;

/** One place of one profile: a colour, a percentage and a sign, all of it in words on hover. */
final class HeatMapCell extends TableCell<HeatRow, HeatRow> implements RowTable.Told {
    private final OverviewViewModel viewModel;
    private final String title;
    private final Function<HeatRow, HeatCell> place;
    private final Label heat = new Label();
    private final FontIcon sign = new FontIcon();
    private final HoverText hover = new HoverText(this);

    HeatMapCell(OverviewViewModel viewModel, String title, Function<HeatRow, HeatCell> place) {
        this.viewModel = viewModel;
        this.title = title;
        this.place = place;
        getStyleClass().add("heat-cell");
        heat.getStyleClass().add("heat");
        heat.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        heat.setAlignment(Pos.CENTER);
        setOnMouseClicked(event -> {
            HeatRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                viewModel.open(row, place.apply(row).worst());
            }
        });
    }

    /** A cell of {@code look} beside what it means. */
    static Label sample(HeatLook look) {
        Label swatch = new Label();
        swatch.getStyleClass().addAll("heat", "heat-sample");
        paint(swatch, look);
        if (look.icon() != null) {
            swatch.setGraphic(new FontIcon(look.icon()));
        }
        Label sample = new Label(look.text(), swatch);
        sample.getStyleClass().add("legend-entry");
        return sample;
    }

    private static void paint(Label heat, HeatLook look) {
        for (HeatLook each : HeatLook.values()) {
            heat.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(each.pseudoClass()), each == look);
        }
    }

    @Override
    protected void updateItem(@Nullable HeatRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            hover.set(null);
            setAccessibleText(null);
            return;
        }
        tell(row);
    }

    @Override
    public void tellAgain() {
        HeatRow row = getItem();
        if (row != null) {
            tell(row);
        }
    }

    private void tell(HeatRow row) {
        HeatCell cell = place.apply(row);
        HeatLook look = HeatLook.of(cell, viewModel.isUsageReported());
        paint(heat, look);
        heat.setText(look.figure(cell.worst()));
        if (look.icon() == null) {
            heat.setGraphic(null);
        } else {
            sign.setIconCode(look.icon());
            heat.setGraphic(sign);
        }
        setGraphic(heat);
        hover.set(detail(cell, look));
        setAccessibleText(spoken(cell.worst(), look));
    }

    private String detail(HeatCell cell, HeatLook look) {
        String said =
                cell.worst() == null ? look.text() : LimitDetail.of(cell.worst(), viewModel.now());
        String more =
                cell.limits() > 1 ? "\n" + Text.of("overview.more-limits", cell.limits() - 1) : "";
        return title + "\n" + said + more;
    }

    private String spoken(@Nullable Limit worst, HeatLook look) {
        String said =
                worst == null
                        ? look.text()
                        : Text.of(
                                "overview.cell-spoken",
                                LimitWords.figures(worst),
                                look.text(),
                                LimitWords.reset(worst.window(), viewModel.now()));
        return VisibleText.of(Text.of("overview.place-spoken", title, said));
    }
}
