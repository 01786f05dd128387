package dev.becalm.report;

import dev.becalm.call.CallEvent;
import dev.becalm.call.Word;
import dev.becalm.language.Utterance;
import dev.becalm.transcription.Transcript;
import dev.becalm.transcription.spoken.ReadableText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The utterances of a call as people like to read them; the pauses come from the words as they were heard. */
final class ReadableLines {
    private final Map<Integer, List<Word>> heard = new HashMap<>();

    void read(CallEvent event) {
        if (event instanceof Transcript.Final said) {
            heard.put(said.utterance(), said.words());
        }
    }

    String of(Utterance utterance) {
        return ReadableText.of(utterance.text(), heard.getOrDefault(utterance.number(), List.of()));
    }
}
