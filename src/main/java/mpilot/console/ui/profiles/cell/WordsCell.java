package mpilot.console.ui.profiles.cell;

import mpilot.console.fleet.column.Column;
import mpilot.console.ui.kit.RightToLeft;

import java.util.function.Function;
import java.util.stream.Collectors;

/** One line of text, with the whole of it on hover. */
final class WordsCell extends ProfileCell {
    private final Function<ProfileRow, DetailedText> text;

    WordsCell(Function<ProfileRow, DetailedText> text) {
        this.text = text;
        RightToLeft.follow(this);
    }

    /** Says what {@code column} says; numbers stand to the right. */
    static WordsCell of(Column<?> column) {
        WordsCell cell =
                new WordsCell(row -> {
                    String words = column.words(row.fleetRow());
                    String line = words.lines().collect(Collectors.joining(" "));
                    return new DetailedText(line, words);
                });
        if (column.kind().isNumber()) {
            cell.getStyleClass().add("number-cell");
        }
        return cell;
    }

    @Override
    protected void show(ProfileRow row) {
        showText(text.apply(row));
    }
}
