package dev.becalm.report.document;

import dev.becalm.report.Review;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a call since it ended, as far as its report shows it.
 *
 * @param caseNumber null where there is no case
 * @param caseState where the case stands; empty for none
 * @param predicted satisfaction 1 to 5; null where unknown
 * @param given satisfaction 1 to 5; null where the customer has not said
 * @param sameIssue other calls about the same issue in the thirty days before
 * @param sound null where none was kept
 * @param zone in which times of day are written
 */
public record Aftermath(
        @Nullable Long caseNumber,
        String caseState,
        List<Task> tasks,
        @Nullable Double predicted,
        @Nullable Integer given,
        int sameIssue,
        List<Review> reviews,
        @Nullable Sound sound,
        ZoneId zone) {
    public Aftermath {
        tasks = List.copyOf(tasks);
        reviews = List.copyOf(reviews);
    }

    /** Nothing is known yet. */
    public static Aftermath none(ZoneId zone) {
        return new Aftermath(null, "", List.of(), null, null, 0, List.of(), null, zone);
    }

    /** The recording of the call, which is there or was deleted at this time. */
    public record Sound(boolean there, Instant until) {}

    /** Something to be done for the case. */
    public record Task(
            String kind,
            String text,
            String status,
            @Nullable Instant due) {}
}
