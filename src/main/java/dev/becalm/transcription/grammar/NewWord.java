package dev.becalm.transcription.grammar;

import java.util.List;

/**
 * A word that a recogniser is to learn.
 *
 * @param word as the recogniser is to write it: small letters, no spaces
 * @param alike known words that sound like it when they are said in a row
 */
public record NewWord(String word, List<String> alike) {
    public NewWord {
        alike = List.copyOf(alike);
        if (word.isBlank() || word.contains(" ")) {
            throw new IllegalArgumentException("a new word must be one word: " + word);
        }
        if (alike.isEmpty()) {
            throw new IllegalArgumentException("a new word must sound like something: " + word);
        }
    }
}
