package mpilot.console.ui.profiles;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.profiles.facet.FacetsPane;
import mpilot.console.ui.profiles.filter.FilterBar;

import org.jspecify.annotations.Nullable;

/** The list of access profiles: filters above, the table, and the pager below. */
public final class ProfilesView extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final FilterBar filters;
    private final ListTools tools;
    private final ProfilesTable table;
    private final Foot foot;

    /** Shows {@code place}. */
    public ProfilesView(ProfilesPlace place) {
        ProfilesViewModel viewModel = place.profiles();
        getStyleClass().add("profiles-view");
        tools = new ListTools(place);
        table = new ProfilesTable(viewModel, place.columns(), place.flashingProperty());
        table.setContextMenu(new RowMenu(table, viewModel, place.copies(), place.compare()));
        filters =
                new FilterBar(
                        viewModel.filter(),
                        viewModel.shown().seenTags(),
                        viewModel::seen,
                        viewModel::searchNow,
                        tools.nodes(),
                        new OrderChip(viewModel, table));
        viewModel.shown().appliedProperty().subscribe(filters::showApplied);
        StackPane body = new StackPane(table, loadingBar(viewModel));
        body.setAlignment(Pos.TOP_CENTER);
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox middle = new HBox(new FacetsPane(place.facets()), body);
        VBox.setVgrow(middle, Priority.ALWAYS);
        viewModel
                .stateProperty()
                .subscribe(
                        state -> pseudoClassStateChanged(STALE, state instanceof ListState.Stale));
        foot = new Foot(viewModel);
        getChildren()
                .addAll(
                        filters,
                        new LoadBanner(viewModel),
                        new StaleBanner(viewModel),
                        middle,
                        foot);
        setMinWidth(320);
    }

    /** Puts the cursor into the search field, its text selected. */
    public void focusSearch() {
        filters.searchField().requestFocus();
        filters.searchField().selectAll();
    }

    /** Shows the columns, to choose from. */
    public void showColumns() {
        tools.showColumns();
    }

    /** Shows the menu of the saved views. */
    public void showViews() {
        tools.showViews();
    }

    /** Puts the cursor where a page number is typed. */
    public void focusPageNumber() {
        foot.focusPageNumber();
    }

    /** {@return whether the rows of the first page are all in sight; true from then on} */
    public ReadOnlyBooleanProperty filledProperty() {
        return table.filledProperty();
    }

    /** {@return whether every row is there that is in sight} */
    public boolean isWhole() {
        return table.isWhole();
    }

    /** {@return the row with the focus; null where there is none} */
    @Nullable ProfileRow focusedRow() {
        return table.focusedRow();
    }

    /** Puts the focus on the rows. */
    public void focusRows() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getFocusModel().focus(0);
        }
    }

    private static ProgressBar loadingBar(ProfilesViewModel viewModel) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setId("loading");
        bar.getStyleClass().add("loading-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMouseTransparent(true);
        bar.setAccessibleText(Text.of("profiles.loading"));
        bar.visibleProperty().bind(viewModel.longLoadingProperty());
        return bar;
    }
}
