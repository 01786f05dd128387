package dev.becalm.report;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How soon, and in which order, the agent answered the complaint. Times count from when it was first voiced.
 *
 * @param complaint when it was voiced, from the start of the call; null where nobody complained
 * @param acknowledged until the agent first took it up, soothed or took it on; null where that never came
 * @param committed until a time was given; null where none was
 * @param answered until the first answer of substance; null where none came
 * @param response attitude, time, next action, concession
 * @param soothing listen, apologise, thank, respond
 * @param soothedFirst how many of the soothing four came before the first solution, 0 to 4
 * @param solutionFirst whether a solution came while the customer was hot and nothing had soothed
 * @param closing the parts of a good ending
 */
public record ResponseReview(
        @Nullable Duration complaint,
        @Nullable Duration acknowledged,
        @Nullable Duration committed,
        @Nullable Duration answered,
        List<Step> response,
        List<Step> soothing,
        int soothedFirst,
        boolean solutionFirst,
        List<Step> closing,
        Listening listening) {
    public ResponseReview {
        response = List.copyOf(response);
        soothing = List.copyOf(soothing);
        closing = List.copyOf(closing);
    }

    /**
     * Something the agent ought to do.
     *
     * @param what its name, for example {@code attitude}
     * @param at when it was first done; null where it was not
     */
    public record Step(String what, @Nullable Duration at) {}

    /**
     * How actively the agent listened.
     *
     * @param score 0 to 100: 30 to begin with, 25 each for a paraphrase and for a question in the customer's words, 10
     *     each for a check and for short words of attention, less 15 for each interruption
     * @param backchannels turns of nothing but short words of attention
     */
    public record Listening(
            double score, int backchannels, int paraphrases, int followed, int checks, int interruptions) {
        public Listening {
            if (score < 0 || score > 100) {
                throw new IllegalArgumentException("score must be within [0, 100]: " + score);
            }
        }
    }
}
