package dev.becalm.push;

import dev.becalm.call.CallId;
import dev.becalm.cue.CueFeedback;

/** What people at the screens can do to a live call. Each returns false where there is no such live call. */
public interface PushCommands {
    boolean feedback(CallId call, String cue, CueFeedback.Verdict verdict);

    boolean acknowledge(CallId call, String alert, String by, boolean owner);

    boolean message(CallId call, String from, String text);
}
