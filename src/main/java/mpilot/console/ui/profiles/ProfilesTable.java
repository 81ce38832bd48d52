package mpilot.console.ui.profiles;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import mpilot.console.gateway.ProfileQuery;
import mpilot.console.text.Text;
import mpilot.console.ui.profiles.cell.FollowedPlace;
import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.profiles.cell.RowPlace;
import mpilot.console.ui.profiles.column.ColumnsViewModel;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The rows of the page, in the columns that the operator chose. */
final class ProfilesTable extends TableView<RowPlace> {
    private static final PseudoClass FLASH = PseudoClass.getPseudoClass("flash");

    private final ProfilesViewModel viewModel;
    private final TableSelection selection;
    private final TableColumns shownColumns;
    private final ObservableValue<Boolean> flashing;
    private final RowsInTurn inSight = new RowsInTurn(this);
    private ProfileQuery shownQuery = ProfileQuery.ALL;
    private long shownOffset;

    ProfilesTable(
            ProfilesViewModel viewModel,
            ColumnsViewModel columns,
            ObservableValue<Boolean> flashing) {
        this.viewModel = viewModel;
        this.flashing = flashing;
        setId("profiles");
        getStyleClass().add("profiles-table");
        setAccessibleText(Text.of("profiles.list"));
        setAccessibleHelp(Text.of("profiles.list-help"));
        setPlaceholder(new StatePane(viewModel));
        setRowFactory(_ -> new Row());
        shownColumns = new TableColumns(this, viewModel, columns, flashing);
        shownColumns.install();
        selection = new TableSelection(this, viewModel);
        viewModel
                .rowsProperty()
                .subscribe(rows -> {
                    selection.show(rows);
                    beginAtTheTop();
                });
        viewModel
                .stateProperty()
                .subscribe(state -> {
                    if (getItems().isEmpty() && !(state instanceof ListState.Loading)) {
                        inSight.drop();
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin =
                new TableViewSkin<>(this) {
                    @Override
                    protected VirtualFlow<TableRow<RowPlace>> createVirtualFlow() {
                        return inSight;
                    }
                };
        inSight.makeAhead();
        return skin;
    }

    /** {@return whether the rows of the first page are all in sight; true from then on} */
    ReadOnlyBooleanProperty filledProperty() {
        return inSight.filledProperty();
    }

    /** {@return whether every row is there that is in sight} */
    boolean isWhole() {
        return inSight.isWhole();
    }

    /** {@return the row with the focus, as it is now; null where there is none} */
    @Nullable ProfileRow focusedRow() {
        return selection.focused();
    }

    /** Other rows are read from the first on; the same ones again stay where they are. */
    private void beginAtTheTop() {
        PageInfo page = viewModel.pageProperty().get();
        long offset = page == null ? 0 : page.offset();
        if (offset != shownOffset || !viewModel.shown().query().equals(shownQuery)) {
            shownOffset = offset;
            shownQuery = viewModel.shown().query();
            scrollTo(0);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT -> viewModel.showNext();
            case LEFT -> viewModel.showPrevious();
            case ENTER, SPACE -> openOrClose(selection.focused());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openOrClose(@Nullable ProfileRow row) {
        ProfileRow opened = viewModel.openedProperty().get();
        boolean same = row != null && opened != null && row.id() == opened.id();
        viewModel.openedProperty().set(same ? null : row);
    }

    /** Greys the row of a profile that is hidden from assignment, and marks one that is new. */
    private final class Row extends TableRow<RowPlace> {
        private static final PseudoClass INACTIVE = PseudoClass.getPseudoClass("inactive");
        private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");

        private final FollowedPlace followed = new FollowedPlace(this::mark);
        private final InvalidationListener onChanges = _ -> mark();
        // The cells ask for nothing but their own layout.
        private final ChangeListener<Number> onResize = (_, _, _) -> requestLayout();

        Row() {
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY
                        && event.getClickCount() == 2
                        && !isEmpty()) {
                    viewModel.openedProperty().set(followed.row());
                }
            });
            var listener = new WeakInvalidationListener(onChanges);
            viewModel.shown().changesProperty().addListener(listener);
            flashing.addListener(listener);
            shownColumns.resizesProperty().addListener(new WeakChangeListener<>(onResize));
        }

        @Override
        protected void updateItem(@Nullable RowPlace place, boolean empty) {
            super.updateItem(place, empty);
            followed.follow(empty ? null : place);
            mark();
        }

        private void mark() {
            List<Long> added = viewModel.shown().changesProperty().get().added();
            ProfileRow row = followed.row();
            pseudoClassStateChanged(
                    INACTIVE, row != null && Boolean.FALSE.equals(row.profile().isActive()));
            boolean isNew = row != null && added.contains(row.id());
            pseudoClassStateChanged(ADDED, isNew);
            pseudoClassStateChanged(FLASH, isNew && flashing.getValue());
        }
    }
}
