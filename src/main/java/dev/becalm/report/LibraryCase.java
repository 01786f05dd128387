package dev.becalm.report;

import dev.becalm.call.CallEvent;
import dev.becalm.call.CallStarted;
import dev.becalm.language.Utterance;
import java.util.List;

/**
 * A piece of a call from which others can learn, with everything taken out that tells who was on it.
 *
 * @param good an example to follow; otherwise one to avoid
 * @param issue what the call was about; empty where unknown
 * @param lesson what there is to be learned
 */
public record LibraryCase(
        long id, boolean good, String language, String issue, String outcome, String lesson, List<Said> lines) {
    private static final int AROUND = 4;

    public LibraryCase {
        lines = List.copyOf(lines);
    }

    /** The lines around the moment that a reviewer marked; the whole call where it marked none. */
    public static LibraryCase of(Review mark, List<CallEvent> events) {
        String language = events.stream()
                .filter(CallStarted.class::isInstance)
                .map(event -> ((CallStarted) event).info().language().code())
                .findFirst()
                .orElse("en");
        var readable = new ReadableLines();
        events.forEach(readable::read);
        List<Said> lines = events.stream()
                .filter(Utterance.class::isInstance)
                .map(Utterance.class::cast)
                .filter(said -> mark.utterance() == 0 || Math.abs(said.number() - mark.utterance()) <= AROUND)
                .map(said -> new Said(
                        said.party().name(), Redaction.of(readable.of(said)), said.number() == mark.utterance()))
                .toList();
        var digest = DigestFold.of(events);
        return new LibraryCase(
                mark.id(),
                mark.kind() == Review.Kind.GOOD_CASE,
                language,
                digest.map(CallDigest::issue).orElse(""),
                digest.map(found -> found.outcome().name()).orElse(""),
                Redaction.of(mark.note()),
                lines);
    }

    /** One line. */
    public record Said(String party, String text, boolean marked) {}
}
