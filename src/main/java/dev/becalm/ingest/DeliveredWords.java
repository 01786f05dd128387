package dev.becalm.ingest;

import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import java.util.List;

/**
 * An utterance that the call centre's own recogniser heard.
 *
 * @param last whether it is final
 * @param words may be empty
 */
public record DeliveredWords(boolean last, Party party, Span span, String text, List<Word> words) {
    public DeliveredWords {
        words = List.copyOf(words);
    }
}
