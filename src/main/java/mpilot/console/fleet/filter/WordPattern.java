package mpilot.console.fleet.filter;

import java.util.List;
import java.util.function.Predicate;

/** A word, or a word with {@code *} for any characters, that folded words are compared with. */
final class WordPattern implements Predicate<String> {
    private final List<String> parts;

    /** The pattern of a folded word. */
    WordPattern(String folded, boolean wild) {
        parts = wild ? List.of(folded.split("\\*", -1)) : List.of(folded);
    }

    /**
     * Takes each part at the first place it stands, which finds a match wherever there is one and
     * never goes back: a filter may come with a link, so no pattern may be slow.
     */
    @Override
    public boolean test(String folded) {
        String first = parts.getFirst();
        if (parts.size() == 1) {
            return folded.equals(first);
        }
        String last = parts.getLast();
        int end = folded.length() - last.length();
        int at = first.length();
        if (at > end || !folded.startsWith(first) || !folded.endsWith(last)) {
            return false;
        }
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = folded.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return at <= end;
    }
}
