package dev.becalm.ingest;

import dev.becalm.call.CallId;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import java.util.List;

/** Reads the messages of the transcript door. */
final class TranscriptMessage {
    static final String DOOR = "transcripts";
    static final List<String> OFFER_FIELDS = List.of("call", "language", "agent", "team", "customer", "voiceAnalysis");
    static final List<String> UTTERANCE_FIELDS = List.of("party", "startMs", "endMs", "text", "final", "words");
    private static final List<String> WORD_FIELDS = List.of("text", "startMs", "endMs", "confidence");
    private static final int LONGEST_TEXT = 10_000;

    private TranscriptMessage() {}

    /** The kinds of message, by their field {@code type}. */
    enum Type {
        START,
        UTTERANCE,
        HOLD,
        END
    }

    static CallOffer offer(Fields fields, DoorConfig config) {
        CallId id = fields.required("call", CallId::new);
        return new OfferReader(DOOR, config.language()).read(fields, id, "agent");
    }

    static DeliveredWords utterance(Fields fields) {
        String text = fields.text("text");
        if (text.length() > LONGEST_TEXT) {
            throw fields.wrong("text", "must be at most " + LONGEST_TEXT + " characters");
        }
        return new DeliveredWords(
                fields.flag("final").orElse(true),
                fields.requiredChoice("party", Party.class),
                span(fields),
                text,
                words(fields));
    }

    private static List<Word> words(Fields fields) {
        return fields.list("words").stream().map(TranscriptMessage::word).toList();
    }

    private static Word word(Fields fields) {
        fields.only(WORD_FIELDS);
        double confidence = fields.number("confidence").orElse(1.0);
        if (confidence < 0 || confidence > 1) {
            throw fields.wrong("confidence", "must be within 0 and 1");
        }
        return new Word(fields.text("text"), span(fields), confidence);
    }

    private static Span span(Fields fields) {
        long start = fields.millis("startMs");
        long end = fields.millis("endMs");
        if (end < start) {
            throw fields.wrong("endMs", "must not be before startMs");
        }
        return Span.ofMillis(start, end);
    }
}
