package dev.becalm.report;

import dev.becalm.call.SignalId;
import java.time.Duration;
import java.util.List;

/**
 * What to take from a call: what went well, and at most three moments with the line that would have served better.
 *
 * @param praise the good acts worth keeping, quoted
 */
public record CoachingCard(List<String> praise, List<Moment> moments) {
    static final int MOST = 3;

    public CoachingCard {
        praise = List.copyOf(praise);
        moments = List.copyOf(moments);
        if (moments.size() > MOST) {
            throw new IllegalArgumentException("a coaching card holds at most three moments: " + moments.size());
        }
    }

    /**
     * One moment.
     *
     * @param said the agent's words
     * @param why what they did
     * @param better the line that would have served better
     * @param riskAfter risk after the customer's answer less risk before the words
     */
    public record Moment(
            Duration at,
            int utterance,
            SignalId act,
            String said,
            String why,
            String better,
            String concept,
            double riskAfter) {}
}
