package dev.becalm.pipeline;

import dev.becalm.call.CallEnded;
import dev.becalm.call.Party;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What the registry knows of a call that goes on: who is on it by which connection, and when it last stirred. */
final class LiveCall {
    private final CallSession session;
    private final Promise<CallEnded.Reason> over = Promise.promise();
    private final Set<Party> held = EnumSet.noneOf(Party.class);
    private Instant stirred;
    private int lines;
    private boolean ending;
    private boolean words;

    LiveCall(CallSession session, Instant now) {
        this.session = session;
        this.stirred = now;
    }

    CallSession session() {
        return session;
    }

    synchronized void stir(Instant now) {
        stirred = now;
    }

    synchronized Instant stirred() {
        return stirred;
    }

    /** False where one of the parties is on another connection already, or the call is ending. */
    synchronized boolean join(Set<Party> parties) {
        boolean taken = ending || parties.stream().anyMatch(held::contains);
        if (!taken) {
            held.addAll(parties);
            lines++;
        }
        return !taken;
    }

    synchronized void joinWithWords() {
        words = true;
        lines++;
    }

    synchronized boolean bringsWords() {
        return words;
    }

    /** True when that was the last connection. */
    synchronized boolean leave(Set<Party> parties) {
        held.removeAll(parties);
        lines--;
        return lines == 0;
    }

    synchronized boolean deserted() {
        return lines == 0;
    }

    void ended(CallEnded.Reason reason) {
        over.tryComplete(reason);
    }

    /** Completes when the call has ended. */
    Future<CallEnded.Reason> over() {
        return over.future();
    }

    /** True the first time. */
    synchronized boolean beginEnding() {
        boolean first = !ending;
        ending = true;
        return first;
    }
}
