package mpilot.console.ui.chart;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

import mpilot.console.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a burn-down: what was used as a line with its area, the forecast as a dashed line, the cap
 * across, the present as an upright line. The mouse, or the arrow keys while it has the focus, go
 * from point to point and tell each exactly.
 */
public final class BurnDownChart extends Region {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double HEIGHT = 92;
    private static final double TEXT_HEIGHT = 16;
    private static final double GAP = 4;
    private static final int NONE = -1;

    private final BurnDownPicture picture;
    private final Polygon area = new Polygon();
    private final Polyline used = new Polyline();
    private final Polyline ahead = new Polyline();
    private final Line cap = new Line();
    private final Line now = new Line();
    private final Circle point = new Circle(3.5);
    private final List<Circle> seen = new ArrayList<>();
    private final Line base = new Line();
    private final Label capLabel = new Label();
    private final Label start = new Label();
    private final Label end = new Label();
    private final Label told = new Label();
    private int chosen = NONE;

    /** Draws {@code picture}. */
    public BurnDownChart(BurnDownPicture picture) {
        this.picture = picture;
        getStyleClass().add("burn-down");
        pseudoClassStateChanged(OVER, picture.over());
        area.getStyleClass().add("used-area");
        used.getStyleClass().add("used-line");
        ahead.getStyleClass().add("forecast-line");
        cap.getStyleClass().add("cap-line");
        now.getStyleClass().add("now-line");
        point.getStyleClass().add("chosen-point");
        base.getStyleClass().add("now-line");
        capLabel.setText(picture.capWords());
        start.setText(picture.startWords());
        end.setText(picture.endWords());
        List.of(capLabel, start, end).forEach(each -> each.getStyleClass().add("chart-label"));
        told.getStyleClass().add("chart-told");
        getChildren().addAll(area, base, now, cap, ahead, used);
        for (ChartMark mark : picture.marks()) {
            if (mark.kind() != ChartMark.Kind.START) {
                Circle dot = new Circle(mark.kind() == ChartMark.Kind.SEEN ? 1.5 : 2.5);
                dot.getStyleClass().add(mark.isAhead() ? "forecast-point" : "used-point");
                seen.add(dot);
            }
        }
        getChildren().addAll(seen);
        getChildren().addAll(point, capLabel, start, end, told);
        getChildren().forEach(child -> child.setManaged(false));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(Text.of("chart.help"));
        setFocusTraversable(true);
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setOnMouseMoved(event -> choose(nearest(event.getX())));
        setOnMouseExited(_ -> choose(NONE));
        // Who comes by keyboard hears the whole first, and the points on the way.
        focusedProperty()
                .subscribe(focused -> {
                    choose(focused ? nowMark() : NONE);
                    setAccessibleText(picture.spoken());
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        choose(NONE);
    }

    private int nowMark() {
        return picture.known().size() - 1;
    }

    private void pressed(KeyEvent event) {
        int last = picture.marks().size() - 1;
        switch (event.getCode()) {
            case LEFT -> choose(Math.max(0, chosen - 1));
            case RIGHT -> choose(Math.min(last, chosen + 1));
            case HOME -> choose(0);
            case END -> choose(last);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int nearest(double x) {
        int best = NONE;
        for (int i = 0; i < picture.marks().size(); i++) {
            if (best == NONE || distance(i, x) < distance(best, x)) {
                best = i;
            }
        }
        return best;
    }

    private double distance(int mark, double x) {
        return Math.abs(x(picture.marks().get(mark).x()) - x);
    }

    private void choose(int mark) {
        chosen = mark;
        point.setVisible(mark != NONE);
        told.setVisible(mark != NONE);
        start.setVisible(mark == NONE);
        end.setVisible(mark == NONE);
        String words = mark == NONE ? "" : picture.marks().get(mark).words();
        told.setText(words);
        setAccessibleText(words.isEmpty() ? picture.spoken() : words);
        requestLayout();
    }

    private double x(double part) {
        Insets insets = getInsets();
        return insets.getLeft() + part * (getWidth() - insets.getLeft() - insets.getRight());
    }

    private double y(double part) {
        Insets insets = getInsets();
        double bottom = getHeight() - insets.getBottom() - TEXT_HEIGHT;
        return bottom - part * (bottom - insets.getTop());
    }

    @Override
    protected void layoutChildren() {
        List<Double> line = coordinates(picture.known());
        used.getPoints().setAll(line);
        area.getPoints().setAll(line);
        if (!line.isEmpty()) {
            area.getPoints().addAll(line.get(line.size() - 2), y(0), line.getFirst(), y(0));
        }
        ahead.getPoints().setAll(coordinates(picture.forecast()));
        place(cap, x(0), y(picture.cap()), x(1), y(picture.cap()));
        place(base, x(0), y(0), x(1), y(0));
        place(now, x(picture.now()), y(1), x(picture.now()), y(0));
        int dot = 0;
        for (ChartMark mark : picture.marks()) {
            if (mark.kind() != ChartMark.Kind.START) {
                move(seen.get(dot), mark);
                dot++;
            }
        }
        if (chosen != NONE) {
            move(point, picture.marks().get(chosen));
        }
        layoutLabels();
    }

    private void layoutLabels() {
        layoutCapLabel();
        start.autosize();
        start.relocate(x(0), y(0) + 1);
        end.autosize();
        end.relocate(x(1) - end.getWidth(), y(0) + 1);
        double width = Math.min(told.prefWidth(-1), x(1) - x(0));
        told.resize(width, told.prefHeight(width));
        double at = chosen == NONE ? 0 : x(picture.marks().get(chosen).x());
        told.relocate(Math.clamp(at - width / 2, x(0), x(1) - width), y(0) + 1);
    }

    /** Where the cap's words cross no line: beside the cap at the left or at the right. */
    private void layoutCapLabel() {
        capLabel.autosize();
        double width = capLabel.getWidth();
        double left = x(0) + GAP;
        double right = x(1) - GAP - width;
        double below = y(picture.cap());
        double above = below - capLabel.getHeight();
        List<Point2D> places =
                List.of(
                        new Point2D(left, above),
                        new Point2D(right, below),
                        new Point2D(right, above),
                        new Point2D(left, below));
        Point2D free =
                places.stream()
                        .filter(place -> isFree(place) && !isAcrossNow(place))
                        .findFirst()
                        .or(() -> places.stream().filter(this::isFree).findFirst())
                        .orElse(new Point2D(left, above < 0 ? below : above));
        capLabel.relocate(free.getX(), free.getY());
    }

    private boolean isFree(Point2D place) {
        double from = part(place.getX());
        double to = part(place.getX() + capLabel.getWidth());
        double bottom = place.getY() + capLabel.getHeight();
        return place.getY() >= 0
                && bottom <= y(0)
                && (y(picture.lowest(from, to)) < place.getY()
                        || y(picture.highest(from, to)) > bottom);
    }

    private boolean isAcrossNow(Point2D place) {
        double present = x(picture.now());
        return present > place.getX() && present < place.getX() + capLabel.getWidth();
    }

    /** The part of the width that {@code x} is at. */
    private double part(double x) {
        return (x - x(0)) / (x(1) - x(0));
    }

    private List<Double> coordinates(List<ChartMark> marks) {
        List<Double> coordinates = new ArrayList<>();
        for (ChartMark mark : marks) {
            coordinates.add(x(mark.x()));
            coordinates.add(y(mark.y()));
        }
        return coordinates;
    }

    private void move(Circle circle, ChartMark mark) {
        circle.setCenterX(x(mark.x()));
        circle.setCenterY(y(mark.y()));
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(Math.round(x1) + 0.5);
        line.setStartY(Math.round(y1) + 0.5);
        line.setEndX(Math.round(x2) + 0.5);
        line.setEndY(Math.round(y2) + 0.5);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 240;
    }
}
