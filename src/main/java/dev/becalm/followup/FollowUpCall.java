package dev.becalm.followup;

import java.time.Instant;

/**
 * A call back to the customer, by the five steps of a good one.
 *
 * @param by who called
 * @param call the call as Becalm heard it; empty where it did not
 * @param apologised step 1
 * @param explained what was done, step 2
 * @param retained the customer gave no sign of leaving, step 3
 * @param confirmed the customer confirmed that all is well, step 4
 * @param reflected what is to be learned was written down, step 5
 */
public record FollowUpCall(
        Instant at,
        String by,
        String call,
        boolean apologised,
        boolean explained,
        boolean retained,
        boolean confirmed,
        boolean reflected,
        String note) {

    /** How many of the five steps were taken. */
    public int steps() {
        int steps = 0;
        for (boolean step : new boolean[] {apologised, explained, retained, confirmed, reflected}) {
            steps += step ? 1 : 0;
        }
        return steps;
    }
}
