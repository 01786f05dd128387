package dev.becalm.ingest;

import dev.becalm.call.CallEnded;
import io.vertx.core.Future;

/** One connection's hold on a call. Event loop only; frames are worked off in order elsewhere. */
public interface CallLine {
    /**
     * Takes audio in the admitted format. The future completes, in order, with what the recogniser says after it; it
     * fails only when the recogniser does.
     *
     * @param bytes any length; a rest that is no whole sample is kept for the next frame
     */
    Future<Recognised> audio(byte[] bytes);

    /** Ends the utterance in progress and says what it was; the line stays open. */
    Future<Recognised> flush();

    /** Takes words from the call centre's own recogniser. */
    void words(DeliveredWords words);

    /** Takes what the telephone system says of a hold, after everything taken before. */
    void hold(HoldMark mark);

    /** The connection is over in good order: what is left is worked off, and the call ends when no line holds it. */
    Future<Recognised> hangUp(CallEnded.Reason reason);

    /** Completes when the call has ended, whoever ended it; the door then lets its client go. Any thread. */
    Future<CallEnded.Reason> over();

    /** The connection broke: the call waits a moment for another before it ends. */
    void lost();
}
