package dev.becalm.evaluation;

import dev.becalm.call.Language;
import dev.becalm.transcription.spoken.SpokenText;
import java.util.ArrayList;
import java.util.List;

/**
 * What was said, for counting word errors. A number may be read in several ways ({@code 8500}); the way that fits best
 * what was heard is taken, since the writing does not tell.
 */
final class Reference {
    private final Language language;
    private final List<List<List<String>>> pieces;

    Reference(String text, Language language) {
        this.language = language;
        this.pieces = SpokenText.pieces(text, language);
    }

    Alignment against(String heard) {
        List<String> words = SpokenText.words(heard, language);
        int[] chosen = new int[pieces.size()];
        Alignment best = Alignment.of(said(chosen), words);
        for (int piece = 0; piece < chosen.length; piece++) {
            for (int reading = 1; reading < pieces.get(piece).size(); reading++) {
                int before = chosen[piece];
                chosen[piece] = reading;
                var other = Alignment.of(said(chosen), words);
                if (other.errors().count() < best.errors().count()) {
                    best = other;
                } else {
                    chosen[piece] = before;
                }
            }
        }
        return best;
    }

    private List<String> said(int[] chosen) {
        List<String> words = new ArrayList<>();
        for (int piece = 0; piece < chosen.length; piece++) {
            words.addAll(pieces.get(piece).get(chosen[piece]));
        }
        return words;
    }
}
