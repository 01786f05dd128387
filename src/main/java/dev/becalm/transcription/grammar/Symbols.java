package dev.becalm.transcription.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The words that a recogniser knows, by number. Some are not words but marks, such as {@code <eps>}. */
public final class Symbols {
    private final String name;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry> entries;

    Symbols(String name, List<Entry> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> numbers.put(entry.word(), entry.number()));
    }

    public OptionalInt number(String word) {
        Integer number = numbers.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public boolean holds(String word) {
        return numbers.containsKey(word);
    }

    /** In the order of the file. */
    public List<Entry> entries() {
        return entries;
    }

    /** These and more, which come last. */
    Symbols with(List<Entry> more) {
        return new Symbols(name, Stream.concat(entries.stream(), more.stream()).toList());
    }

    String name() {
        return name;
    }

    int highest() {
        return entries.stream().mapToInt(Entry::number).max().orElse(-1);
    }

    /** One word and its number. */
    public record Entry(String word, int number) {}
}
