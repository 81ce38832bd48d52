package mpilot.console.fleet.filter;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Terms and texts of every kind, for properties that hold for all of them. */
final class RandomTerms {
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "B",
                    "9",
                    " ",
                    "\t",
                    "\u00A0",
                    "-",
                    ":",
                    ",",
                    "\"",
                    "\\",
                    "*",
                    ">",
                    ">=",
                    "<",
                    "=",
                    "%",
                    "$",
                    "tag:",
                    "status:",
                    "near",
                    "budget:",
                    "updated:",
                    "7d",
                    "2026-01",
                    "limit:",
                    "tokens",
                    "id:",
                    "name:",
                    "é",
                    "研",
                    "م",
                    "😀",
                    "\uD83D",
                    "\u202E",
                    "model:",
                    "x:",
                    "0.5",
                    "k",
                    "team");

    private RandomTerms() {}

    static String noise(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    static Term next(SplittableRandom random) {
        FilterKey[] keys = FilterKey.values();
        FilterKey key = keys[random.nextInt(keys.length)];
        boolean negated = random.nextBoolean();
        if (key == FilterKey.TEXT) {
            return new Term(key, negated, List.of(new Criterion.Contains(noise(random) + "x")));
        }
        return new Term(
                key,
                negated,
                IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(_ -> criterion(key, random))
                        .toList());
    }

    private static Criterion criterion(FilterKey key, SplittableRandom random) {
        return switch (key.kind()) {
            case TEXT -> new Criterion.Contains(noise(random));
            case WORD -> word(noise(random), random.nextBoolean());
            case CHOICE ->
                    new Criterion.Is(key.choices().get(random.nextInt(key.choices().size())));
            default -> read(key, figure(key, random));
        };
    }

    private static Criterion word(String text, boolean wild) {
        boolean bare = Quoting.value(new Criterion.Contains(text)).equals(text);
        return new Criterion.WordIs(text, wild && bare && text.contains("*"));
    }

    private static String figure(FilterKey key, SplittableRandom random) {
        List<String> figures = key.figures();
        return figures.get(random.nextInt(figures.size()));
    }

    private static Criterion read(FilterKey key, String value) {
        try {
            return ValueReader.read(key, value, false);
        } catch (ValueReader.BadValueException e) {
            throw new IllegalArgumentException(key + " does not take " + value, e);
        }
    }
}
