package dev.becalm.transcription.names;

import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.ingest.Recognised;
import dev.becalm.ingest.Recognised.Alternative;
import dev.becalm.ingest.RecognitionOptions;
import dev.becalm.transcription.SpeechModel;
import dev.becalm.transcription.StreamingRecognizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A model whose recognisers write names where they hear words that stand for them. */
public final class NamingModel implements SpeechModel {
    private final SpeechModel model;
    private final Names names;

    private NamingModel(SpeechModel model, Names names) {
        this.model = model;
        this.names = names;
    }

    /** The model itself where there are no names. */
    public static SpeechModel of(SpeechModel model, Names names) {
        return names.isEmpty() ? model : new NamingModel(model, names);
    }

    @Override
    public StreamingRecognizer recognizer(RecognitionOptions options) {
        return new Naming(model.recognizer(options));
    }

    @Override
    public void close() {
        model.close();
    }

    private Recognised named(Recognised heard) {
        var readings = heard.alternatives().stream()
                .map(each -> new Alternative(named(each.text()), each.confidence(), named(each.words())))
                .toList();
        return new Recognised(heard.finished(), named(heard.text()), named(heard.words()), readings);
    }

    private String named(String text) {
        var words = Arrays.stream(text.split(" ", -1))
                .map(word -> new Word(word, Span.ofMillis(0, 0), 1))
                .toList();
        return String.join(" ", named(words).stream().map(Word::text).toList());
    }

    /** From left to right, the longest row of words first. */
    private List<Word> named(List<Word> words) {
        List<Word> named = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int taken = 1;
            Word word = words.get(at);
            for (int length = Math.min(names.longest(), words.size() - at); length > 0; length--) {
                var row = words.subList(at, at + length);
                var name = names.find(row.stream().map(Word::text).toList());
                if (name.isPresent()) {
                    word = together(name.get(), row);
                    taken = length;
                    break;
                }
            }
            named.add(word);
            at += taken;
        }
        return named;
    }

    private static Word together(String name, List<Word> row) {
        var span = new Span(
                row.get(0).span().start(), row.get(row.size() - 1).span().end());
        double least = row.stream().mapToDouble(Word::confidence).min().orElse(1);
        return new Word(name, span, least);
    }

    private final class Naming implements StreamingRecognizer {
        private final StreamingRecognizer recognizer;

        Naming(StreamingRecognizer recognizer) {
            this.recognizer = recognizer;
        }

        @Override
        public boolean accept(short[] samples) {
            return recognizer.accept(samples);
        }

        @Override
        public String partial() {
            return named(recognizer.partial());
        }

        @Override
        public Recognised result() {
            return named(recognizer.result());
        }

        @Override
        public Recognised finish() {
            return named(recognizer.finish());
        }

        @Override
        public void close() {
            recognizer.close();
        }
    }
}
