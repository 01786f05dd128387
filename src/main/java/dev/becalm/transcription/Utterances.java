package dev.becalm.transcription;

import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.ingest.Recognised;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Makes numbered utterances of what one party's recogniser says: interims while they grow, then one final. */
final class Utterances {
    private static final int STABLE_PARTIALS = 3;

    private final Party party;
    private final IntSupplier numbers;
    private final StableWords stable = new StableWords(STABLE_PARTIALS);
    private Duration from = Duration.ZERO;
    private int number;
    private String text = "";
    private boolean settled;

    Utterances(Party party, IntSupplier numbers) {
        this.party = party;
        this.numbers = numbers;
    }

    /** Whatever is said next is not earlier than this. */
    void speechFrom(Duration start) {
        if (text.isEmpty()) {
            from = start;
        }
    }

    /** The words so far; an event only when they changed, and once more when all of them have stopped changing. */
    Optional<HeardEvent> interim(String partial, Duration at) {
        if (partial.isEmpty()) {
            return Optional.empty();
        }
        int stableWords = stable.count(partial);
        boolean settles = stableWords == partial.split(" ").length;
        if (partial.equals(text) && settles == settled) {
            return Optional.empty();
        }
        settled = settles;
        if (text.isEmpty()) {
            number = numbers.getAsInt();
        }
        text = partial;
        var span = new Span(from.compareTo(at) < 0 ? from : at, at);
        return Optional.of(new Transcript.Interim(at, number, party, span, partial, stableWords));
    }

    /** The utterance is over. Words that interims showed and the result does not hold end as an empty final. */
    Optional<HeardEvent> end(Recognised result, Duration at) {
        boolean begun = !text.isEmpty();
        text = "";
        settled = false;
        stable.forget();
        if (!begun && result.text().isEmpty()) {
            return Optional.empty();
        }
        if (!begun) {
            number = numbers.getAsInt();
        }
        var span = spanOf(result.words(), at);
        from = span.end();
        double confidence =
                result.words().stream().mapToDouble(Word::confidence).average().orElse(0);
        return Optional.of(new Transcript.Final(at, number, party, span, result.text(), result.words(), confidence));
    }

    private Span spanOf(List<Word> words, Duration at) {
        return words.isEmpty()
                ? new Span(from.compareTo(at) < 0 ? from : at, at)
                : new Span(
                        words.get(0).span().start(),
                        words.get(words.size() - 1).span().end());
    }
}
