package dev.becalm.evaluation;

/**
 * Word errors as they are counted in speech recognition.
 *
 * @param words how many words were really said
 */
public record WordErrors(int words, int substitutions, int deletions, int insertions) {
    public static final WordErrors NONE = new WordErrors(0, 0, 0, 0);

    public WordErrors plus(WordErrors other) {
        return new WordErrors(
                words + other.words,
                substitutions + other.substitutions,
                deletions + other.deletions,
                insertions + other.insertions);
    }

    public int count() {
        return substitutions + deletions + insertions;
    }

    /** Errors for each word that was said; above 1 where much was invented, 0 where nothing was said. */
    public double rate() {
        return words == 0 ? 0 : (double) count() / words;
    }
}
