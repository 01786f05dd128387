package dev.becalm.pipeline;

import dev.becalm.call.CallEnded;
import dev.becalm.call.Party;
import dev.becalm.call.Word;
import dev.becalm.ingest.CallLine;
import dev.becalm.ingest.DeliveredWords;
import dev.becalm.ingest.HoldMark;
import dev.becalm.ingest.Recognised;
import dev.becalm.transcription.Transcript;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A connection that brings words from the call centre's own recogniser. */
final class WordLine implements CallLine {
    private static final Set<Party> NOBODY = EnumSet.noneOf(Party.class);

    private final LiveCall call;
    private final LineOwner owner;
    private final Map<Party, Integer> unfinished = new EnumMap<>(Party.class);
    private Duration latest = Duration.ZERO;

    WordLine(LiveCall call, LineOwner owner) {
        this.call = call;
        this.owner = owner;
    }

    @Override
    public Future<Recognised> audio(byte[] bytes) {
        return Future.failedFuture(new IllegalStateException("a line that brings words takes no audio"));
    }

    @Override
    public Future<Recognised> flush() {
        return Future.succeededFuture(Recognised.NOTHING);
    }

    @Override
    public void words(DeliveredWords words) {
        owner.stirred(call);
        Duration end = words.span().end();
        latest = end.compareTo(latest) > 0 ? end : latest;
        var session = call.session();
        int number = unfinished.computeIfAbsent(words.party(), party -> session.nextUtterance());
        if (words.last()) {
            unfinished.remove(words.party());
        }
        session.hear(List.of(words.last() ? finished(words, number) : interim(words, number)));
    }

    @Override
    public void hold(HoldMark mark) {
        owner.stirred(call);
        Duration from = mark.at();
        if (from == null) {
            call.session().act(mark::told);
        } else {
            latest = from.compareTo(latest) > 0 ? from : latest;
            call.session().hear(List.of(mark.told(latest)));
        }
    }

    private Transcript finished(DeliveredWords words, int number) {
        double confidence =
                words.words().stream().mapToDouble(Word::confidence).average().orElse(1);
        return new Transcript.Final(
                latest, number, words.party(), words.span(), words.text(), words.words(), confidence);
    }

    // What the call centre's recogniser sends is shown at once, but it does not say how much of it will stay: all but
    // the last two words is the usual bet.
    private Transcript interim(DeliveredWords words, int number) {
        int stable = Math.max(0, words.text().strip().split("\\s+").length - 2);
        return new Transcript.Interim(latest, number, words.party(), words.span(), words.text(), stable);
    }

    @Override
    public Future<Recognised> hangUp(CallEnded.Reason reason) {
        owner.left(call, NOBODY, reason);
        return Future.succeededFuture(Recognised.NOTHING);
    }

    @Override
    public Future<CallEnded.Reason> over() {
        return call.over();
    }

    @Override
    public void lost() {
        owner.lost(call, NOBODY);
    }
}
