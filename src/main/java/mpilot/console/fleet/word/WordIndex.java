package mpilot.console.fleet.word;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.SearchText;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which profiles of a fleet have which words of one kind. Words that {@link SearchText} folds to
 * the same are one, told in the spelling that came first.
 */
public final class WordIndex {
    private final List<Entry> entries;

    private WordIndex(List<Entry> entries) {
        this.entries = entries;
    }

    /** {@return the index of the words of one kind, made at the first call and kept} */
    public static WordIndex of(LoadedFleet fleet, WordKind kind) {
        return fleet.derived(kind, each -> make(each, kind));
    }

    private static WordIndex make(LoadedFleet fleet, WordKind kind) {
        Map<String, Entry> entries = new HashMap<>();
        Map<String, Entry> bySpelling = new HashMap<>();
        for (FleetRow row : fleet.all()) {
            kind.each(
                    row.profile(),
                    word ->
                            bySpelling
                                    .computeIfAbsent(word, _ -> entry(entries, word))
                                    .add(row.position()));
        }
        return new WordIndex(
                entries.values().stream()
                        .sorted(
                                Comparator.comparingInt((Entry entry) -> -entry.size)
                                        .thenComparing(entry -> entry.word))
                        .toList());
    }

    private static Entry entry(Map<String, Entry> entries, String word) {
        return entries.computeIfAbsent(SearchText.fold(word), folded -> new Entry(word, folded));
    }

    /** {@return the positions of the rows with a word that {@code folded} accepts once folded} */
    public BitSet rows(Predicate<String> folded) {
        BitSet rows = new BitSet();
        for (Entry entry : entries) {
            if (folded.test(entry.folded)) {
                entry.forEach(rows::set);
            }
        }
        return rows;
    }

    /**
     * {@return how often words are in all rows, the most frequent first}
     *
     * @param folded which words, once folded
     */
    public Stream<WordCount> counts(Predicate<String> folded) {
        return entries.stream()
                .filter(entry -> folded.test(entry.folded))
                .map(entry -> new WordCount(entry.word, entry.size));
    }

    /** {@return how often each word is in the rows at these positions, the most frequent first} */
    public List<WordCount> counts(BitSet positions) {
        return entries.parallelStream()
                .map(entry -> new WordCount(entry.word, entry.count(positions)))
                .filter(each -> each.count() > 0)
                .sorted(
                        Comparator.comparingInt((WordCount each) -> -each.count())
                                .thenComparing(WordCount::word))
                .toList();
    }

    /** A word with the positions of its rows, in rising order. */
    private static final class Entry {
        private final String word;
        private final String folded;
        private int[] positions = new int[4];
        private int size;

        Entry(String word, String folded) {
            this.word = word;
            this.folded = folded;
        }

        void add(int position) {
            if (size > 0 && positions[size - 1] == position) {
                return;
            }
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, size * 2);
            }
            positions[size] = position;
            size++;
        }

        void forEach(IntConsumer rows) {
            for (int i = 0; i < size; i++) {
                rows.accept(positions[i]);
            }
        }

        int count(BitSet among) {
            int count = 0;
            for (int i = 0; i < size; i++) {
                if (among.get(positions[i])) {
                    count++;
                }
            }
            return count;
        }
    }
}
