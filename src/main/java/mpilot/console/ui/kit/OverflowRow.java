package mpilot.console.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import mpilot.console.gateway.VisibleText;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A single line of nodes that shows as many as fit and the number of those that do not, as {@code
 * +3}, with their names on hover.
 */
public final class OverflowRow extends Pane {
    private static final double GAP = 4;

    private final Label more = new Label();
    private final HoverText hidden = new HoverText(more, "list-tooltip");
    private final Supplier<? extends Label> chips;

    /** All that were ever needed: a row that is shown anew takes them again. */
    private final List<Label> made = new ArrayList<>();

    private List<String> values = List.of();
    private List<Label> items = List.of();

    /** A row with nothing in it, whose items {@code chips} makes. */
    public OverflowRow(Supplier<? extends Label> chips) {
        this.chips = chips;
        getStyleClass().add("overflow-row");
        more.getStyleClass().addAll("chip", "chip-more");
        setMinWidth(0);
        getChildren().add(more);
        more.setVisible(false);
    }

    /** Shows {@code values}, nothing hidden in them; each stands in its item's user data. */
    public void show(List<String> values) {
        if (!values.equals(this.values)) {
            this.values = List.copyOf(values);
            fill();
        }
    }

    /**
     * Makes so many items before there is anything to show in them, as a new one takes much longer
     * than one that is told something else.
     */
    public void prepare(int count) {
        while (made.size() < count) {
            Label chip = RightToLeft.follow(chips.get());
            chip.setVisible(false);
            made.add(chip);
            getChildren().add(made.size() - 1, chip);
        }
    }

    private void fill() {
        prepare(values.size());
        items = List.copyOf(made.subList(0, values.size()));
        made.subList(values.size(), made.size()).forEach(spare -> spare.setVisible(false));
        for (int i = 0; i < values.size(); i++) {
            items.get(i).setUserData(values.get(i));
            items.get(i).setText(VisibleText.of(values.get(i)));
        }
        requestLayout();
    }

    /** {@return what the items say, one after another} */
    public String spoken() {
        return items.stream().map(Label::getText).collect(Collectors.joining(", "));
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double x = insets.getLeft();
        double right = getWidth() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        int shown = 0;
        while (shown < items.size()) {
            double width = items.get(shown).prefWidth(-1);
            double reserved = shown == items.size() - 1 ? 0 : GAP + moreWidth(shown + 1);
            if (x + width + reserved > right && (shown > 0 || x + moreWidth(1) > right)) {
                break;
            }
            place(items.get(shown), x, Math.min(width, right - x - reserved), height);
            x += width + GAP;
            shown++;
        }
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setVisible(i < shown);
        }
        double moreX = Math.max(insets.getLeft(), Math.min(x, right - moreWidth(shown)));
        showMore(shown, moreX, right - moreX, height);
    }

    private void showMore(int shown, double x, double room, double height) {
        more.setVisible(shown < items.size());
        if (shown < items.size()) {
            more.setText("+" + (items.size() - shown));
            hidden.set(items.stream().map(Label::getText).collect(Collectors.joining("\n")));
            place(more, x, Math.min(room, more.prefWidth(-1)), height);
        }
    }

    private double moreWidth(int shown) {
        more.setText("+" + (items.size() - shown));
        return more.prefWidth(-1);
    }

    private void place(Node node, double x, double width, double height) {
        double preferred = node.prefHeight(-1);
        double y = getInsets().getTop() + Math.max(0, (height - preferred) / 2);
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), Math.max(0, width), preferred);
    }

    @Override
    protected double computePrefHeight(double width) {
        double tallest = items.stream().mapToDouble(item -> item.prefHeight(-1)).max().orElse(0);
        return getInsets().getTop() + tallest + getInsets().getBottom();
    }

    @Override
    protected double computePrefWidth(double height) {
        double total = items.stream().mapToDouble(item -> item.prefWidth(-1) + GAP).sum();
        return getInsets().getLeft() + Math.max(0, total - GAP) + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
