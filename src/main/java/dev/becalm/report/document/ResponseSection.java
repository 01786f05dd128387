package dev.becalm.report.document;

import dev.becalm.report.ResponseReview;
import dev.becalm.report.ResponseReview.Step;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How soon and in which order the complaint was answered, how the agent listened and how the call was closed. */
final class ResponseSection {
    private final ReportPage page;
    private final ResponseReview review;

    ResponseSection(ReportPage page) {
        this.page = page;
        this.review = page.report().response();
    }

    void write() {
        page.heading(Term.RESPONSE_TO_COMPLAINT);
        if (review.complaint() == null) {
            page.page().element("p", page.term(Term.NO_COMPLAINT));
        } else {
            page.line(Term.ACKNOWLEDGED_AFTER, after(review.acknowledged()));
            page.line(Term.COMMITTED_AFTER, after(review.committed()));
            page.line(Term.ANSWERED_AFTER, after(review.answered()));
            page.line(Term.RESPONSE_STEPS, steps(review.response()));
            page.line(
                    Term.SOOTHING_STEPS,
                    steps(review.soothing()) + page.semicolon() + review.soothedFirst() + " / "
                            + review.soothing().size() + " " + page.term(Term.BEFORE_SOLUTION)
                            + (review.solutionFirst() ? page.semicolon() + page.term(Term.SOLUTION_CAME_FIRST) : ""));
        }
        page.line(Term.CLOSING_STEPS, steps(review.closing()));
        var listening = review.listening();
        page.line(
                Term.LISTENING,
                Math.round(listening.score()) + " / 100"
                        + page.inBrackets(page.named("listening", "paraphrases") + " " + listening.paraphrases()
                                + page.comma() + page.named("listening", "followed") + " " + listening.followed()
                                + page.comma() + page.named("listening", "checks") + " " + listening.checks()
                                + page.comma() + page.named("listening", "backchannels") + " "
                                + listening.backchannels() + page.comma() + page.term(Term.INTERRUPTIONS) + " "
                                + listening.interruptions()));
    }

    private String after(@Nullable Duration time) {
        return time == null ? page.term(Term.NEVER) : ReportPage.number(time.toMillis() / 1_000.0) + " s";
    }

    private String steps(List<Step> steps) {
        return steps.stream()
                .map(step -> page.named("check", step.what()) + " " + at(step.at()))
                .collect(Collectors.joining(page.semicolon()));
    }

    private String at(@Nullable Duration time) {
        return time == null ? "–" : ReportPage.clock(time);
    }
}
