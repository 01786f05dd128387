package dev.becalm.dialogue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the two take turns, so far.
 *
 * @param agentTalkShare the agent's part of all talk, 0 to 1
 * @param nonTalk silences longer than three seconds and holds, added up
 * @param hold the part of them that the agent had announced, or for which the customer was put on hold
 * @param interruptions how often the agent cut in and went on
 * @param firstResponse how long the customer waited for the agent's first answer; null before it
 * @param meanResponse how long on average; null before the first answer
 */
public record Timing(
        double agentTalkShare,
        Duration nonTalk,
        Duration hold,
        int interruptions,
        @Nullable Duration firstResponse,
        @Nullable Duration meanResponse) {
    public static final Timing NONE = new Timing(0, Duration.ZERO, Duration.ZERO, 0, null, null);

    public Timing {
        if (agentTalkShare < 0 || agentTalkShare > 1) {
            throw new IllegalArgumentException("agentTalkShare must be within [0, 1]: " + agentTalkShare);
        }
    }
}
