package dev.becalm.transcription;

import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import java.time.Duration;
import java.util.List;

/** What a recogniser, ours or the call centre's, makes of speech. Utterances are numbered from 1 within a call. */
public sealed interface Transcript extends HeardEvent {
    Party party();

    /**
     * Words so far of an utterance that goes on.
     *
     * @param stableWords how many words from the start have stopped changing
     */
    record Interim(Duration at, int utterance, Party party, Span span, String text, int stableWords)
            implements Transcript {
        /** The words that have stopped changing. Unspaced text counts as one word. */
        public String stableText() {
            int at = 0;
            for (int word = 0; word < stableWords && at < text.length(); word++) {
                int space = text.indexOf(' ', at + 1);
                at = space < 0 ? text.length() : space;
            }
            return text.substring(0, at);
        }
    }

    /**
     * The words of a finished utterance.
     *
     * @param words may be empty where only text was delivered
     * @param confidence 0 to 1, mean of the words
     */
    record Final(Duration at, int utterance, Party party, Span span, String text, List<Word> words, double confidence)
            implements Transcript {
        public Final {
            words = List.copyOf(words);
        }
    }

    /** Speech that could not be turned into words. */
    record Unavailable(Duration at, Party party, Span span, Reason reason) implements Transcript {}

    /** Why there are no words. */
    enum Reason {
        RECOGNIZER_FAILED,
        OVERLOADED,
        MODEL_MISSING
    }
}
