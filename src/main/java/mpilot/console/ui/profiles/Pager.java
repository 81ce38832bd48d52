package mpilot.console.ui.profiles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Choice;
import mpilot.console.ui.kit.IconButton;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Goes from page to page. */
final class Pager extends HBox {
    private final ProfilesViewModel viewModel;
    private final Button first;
    private final Button previous;
    private final Button next;
    private final Button last;
    private final TextField number = new TextField();
    private final Label pages = new Label();

    /**
     * The number last put into the field: a refresh of the same page leaves alone what is typed.
     */
    private long told;

    private final Choice<Integer> sizes =
            new Choice<>(
                    "page-size",
                    Text.of("profiles.page-size"),
                    Text.of("profiles.page-size-help"),
                    WantedList.PAGE_SIZES,
                    size -> Text.of("profiles.rows-a-page", size));

    Pager(ProfilesViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("pager");
        setAlignment(Pos.CENTER_LEFT);
        first =
                button(
                        "first-page",
                        Text.of("profiles.first-page"),
                        BootstrapIcons.CHEVRON_DOUBLE_LEFT,
                        viewModel::showFirst);
        previous =
                button(
                        "previous-page",
                        Text.of("profiles.previous-page"),
                        BootstrapIcons.CHEVRON_LEFT,
                        viewModel::showPrevious);
        next =
                button(
                        "next-page",
                        Text.of("profiles.next-page"),
                        BootstrapIcons.CHEVRON_RIGHT,
                        viewModel::showNext);
        last =
                button(
                        "last-page",
                        Text.of("profiles.last-page"),
                        BootstrapIcons.CHEVRON_DOUBLE_RIGHT,
                        viewModel::showLast);
        number.setId("page-number");
        number.getStyleClass().add("page-number");
        number.setAccessibleText(Text.of("profiles.page-number"));
        number.setAccessibleHelp(Text.of("profiles.page-number-help"));
        number.setOnAction(_ -> goToTyped());
        number.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        tell(viewModel.pageProperty().get());
                    }
                });
        sizes.setMinWidth(USE_PREF_SIZE);
        sizes.valueProperty().bindBidirectional(viewModel.pageSizeProperty());
        Label page = new Label(Text.of("profiles.page"));
        page.setMinWidth(USE_PREF_SIZE);
        pages.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(first, previous, page, number, pages, next, last, sizes);
        viewModel.pageProperty().subscribe(this::show);
    }

    private static Button button(String id, String text, BootstrapIcons icon, Runnable action) {
        return IconButton.of(id, text, text, icon, action);
    }

    /** Puts the cursor into the page number, which is selected. */
    void focusNumber() {
        number.requestFocus();
        number.selectAll();
    }

    /** The chooser of the page size. */
    Choice<Integer> sizes() {
        return sizes;
    }

    private void goToTyped() {
        PageInfo page = viewModel.pageProperty().get();
        try {
            long typed = Long.parseLong(number.getText().strip());
            number.setText(Long.toString(Math.clamp(typed, 1, page == null ? 1 : page.pages())));
            viewModel.showPage(typed);
        } catch (NumberFormatException e) {
            tell(page);
        }
    }

    private void show(@Nullable PageInfo page) {
        setVisible(page != null);
        first.setDisable(page == null || !page.hasPrevious());
        previous.setDisable(page == null || !page.hasPrevious());
        next.setDisable(page == null || !page.hasNext());
        last.setDisable(page == null || !page.hasNext());
        number.setDisable(page == null || page.pages() == 1);
        if (page == null || page.number() != told) {
            tell(page);
        }
        pages.setText(page == null ? "" : Text.of("profiles.of-pages", page.pages()));
    }

    private void tell(@Nullable PageInfo page) {
        told = page == null ? 0 : page.number();
        number.setText(page == null ? "" : Long.toString(told));
    }
}
