package dev.becalm.push;

import dev.becalm.call.CallId;
import dev.becalm.cue.CueFeedback;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.Situation;
import org.jspecify.annotations.Nullable;

/** What people at the screens can do to a live call. Each returns false where there is no such live call. */
public interface PushCommands {
    boolean feedback(CallId call, String cue, CueFeedback.Verdict verdict);

    /** The agent says what kind of case it is. */
    boolean choose(CallId call, Situation.Kind kind);

    /** The agent ticks an entry of a ledger, or puts its words right; null leaves them. */
    boolean correct(CallId call, String entry, LedgerEntry.Status status, @Nullable String text);

    boolean acknowledge(CallId call, String alert, String by, boolean owner);

    boolean message(CallId call, String from, String text);
}
