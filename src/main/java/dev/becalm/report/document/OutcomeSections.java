package dev.becalm.report.document;

import dev.becalm.report.CallReport;
import dev.becalm.report.CoachingCard;
import dev.becalm.report.HandlingScore;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The end of a report: forecast and outcome, satisfaction, follow-up, coaching, score and root cause. */
final class OutcomeSections {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final Pattern REASON = Pattern.compile("([+-]?[\\d.]+) (.*)");

    private static final String MOTIVE = "motive ";

    private final ReportPage page;
    private final CallReport report;

    OutcomeSections(ReportPage page) {
        this.page = page;
        this.report = page.report();
    }

    void write() {
        page.section(Section.FORECAST, this::forecast);
        page.section(Section.SATISFACTION, this::satisfaction);
        page.section(Section.FOLLOW_UP, this::followUp);
        page.section(Section.COACHING, this::coaching);
        page.section(Section.SCORE, this::score);
        page.section(Section.ROOT_CAUSE, this::rootCause);
        page.section(Section.REVIEWS, this::reviews);
    }

    private void forecast() {
        var forecast = report.forecast();
        page.heading(Term.FORECAST);
        if (forecast.trigger() == null) {
            page.page().element("p", page.term(Term.NO_TRIGGER));
        } else {
            page.line(Term.TRIGGER, page.named("signal", forecast.trigger()) + page.colon() + forecast.triggerWords());
            page.page()
                    .element(
                            "p",
                            forecast.foreseen()
                                    ? page.term(Term.LEAD) + " " + ReportPage.clock(forecast.lead()) + page.comma()
                                            + forecast.leadTurns() + " " + page.term(Term.TURNS)
                                    : page.term(Term.NOT_FORESEEN));
        }
        forecast.demands()
                .forEach(demand -> page.page()
                        .element(
                                "p",
                                ReportPage.clock(demand.at()) + " "
                                        + page.named("signal", demand.demand()) + " "
                                        + Math.round(demand.probability() * 100) + " %" + page.colon()
                                        + page.term(demand.came() ? Term.CAME : Term.DID_NOT_COME)
                                        + page.inBrackets(because(demand.because()))));
    }

    /** Words of the customer, or what they seem to be after. */
    private String because(String given) {
        return given.startsWith(MOTIVE)
                ? page.term(Term.MOTIVE) + page.colon() + page.named("motive", given.substring(MOTIVE.length()))
                : given;
    }

    private void satisfaction() {
        var after = page.after();
        page.heading(Term.SATISFACTION);
        page.page()
                .element(
                        "p",
                        of(Term.PREDICTED, after.predicted() == null ? null : ReportPage.number(after.predicted()))
                                + page.comma()
                                + of(Term.GIVEN, after.given() == null ? null : String.valueOf(after.given())));
    }

    private String of(Term kind, @Nullable String score) {
        return page.term(kind) + page.colon() + (score == null ? page.term(Term.NONE) : score + " / 5");
    }

    private void followUp() {
        page.heading(Term.FOLLOW_UP);
        var after = page.after();
        if (after.caseNumber() != null) {
            page.line(Term.CASE, after.caseNumber() + page.inBrackets(page.named("state", after.caseState())));
        }
        if (after.tasks().isEmpty() && report.followUps().isEmpty()) {
            page.page().element("p", page.term(Term.NOTHING_OPEN));
            return;
        }
        page.page().open("table class='tasks'").open("tbody");
        if (after.tasks().isEmpty()) {
            report.followUps()
                    .forEach(task -> task(
                            page.named("followUp", task.kind()),
                            task.text(),
                            task.due() == null ? "" : task.due(),
                            ""));
        }
        after.tasks()
                .forEach(task -> task(
                        page.named("duty", task.kind()),
                        task.text(),
                        task.due() == null ? "" : WHEN.format(task.due().atZone(after.zone())),
                        page.named("duty", task.status())));
        page.page().close("tbody").close("table");
    }

    private void task(String kind, String text, String due, String status) {
        page.page()
                .open("tr")
                .element("td class='who'", kind)
                .element("td", text)
                .element("td", due)
                .element("td", status)
                .close("tr");
    }

    private void coaching() {
        page.heading(Term.COACHING);
        if (!report.coaching().praise().isEmpty()) {
            page.line(
                    Term.PRAISE, String.join(page.semicolon(), report.coaching().praise()));
        }
        for (CoachingCard.Moment moment : report.coaching().moments()) {
            page.page().open("div class='card'").open("p");
            page.moment(moment.at(), moment.utterance());
            page.page().text(" " + page.named("signal", moment.act())).close("p");
            page.line(Term.YOU_SAID, moment.said());
            page.line(
                    Term.WHY_HEATED,
                    moment.why() + page.inBrackets(page.term(Term.RISK) + " " + ReportPage.signed(moment.riskAfter())));
            page.line(Term.BETTER, moment.better());
            page.page().close("div");
        }
        page.page().element("p class='none'", page.term(Term.SELF_REVIEW));
    }

    private void score() {
        HandlingScore score = report.handling();
        page.heading(Term.PARTS);
        page.page().open("table").open("tbody");
        part(Term.FOLLOW_WORDS, score.followWords());
        part(Term.QUESTIONS, score.questions());
        part(Term.FAST_ISSUE, score.fastIssue());
        part(Term.SOLUTION, score.solution());
        page.page().close("tbody").close("table");
    }

    private void part(Term name, HandlingScore.Part part) {
        page.page()
                .open("tr")
                .element("td", page.term(name))
                .element("td class='time'", ReportPage.number(part.points()) + " / 25")
                .element("td", part.reasons().stream().map(this::reason).collect(Collectors.joining(page.semicolon())))
                .close("tr");
    }

    /** A reason comes as points and a name, such as {@code +10 FOLLOW_WORDS}. */
    private String reason(String given) {
        Matcher parts = REASON.matcher(given);
        if (!parts.matches()) {
            return given;
        }
        String what = parts.group(2);
        String turn = what.replaceAll("\\D", "");
        String name = what.startsWith("substance at") ? "substance" : what;
        String handling = page.named("handling", name).replace("{n}", turn);
        boolean signal = handling.equals(name.toLowerCase(Locale.ROOT).replace('_', ' '));
        return (signal ? page.named("signal", name) : handling) + " " + parts.group(1);
    }

    private void rootCause() {
        page.heading(Term.ROOT_CAUSE);
        var root = report.rootCause();
        String issue = page.named("issue", report.why().issue());
        page.line(Term.SYMPTOM, root.symptom().isEmpty() ? issue : root.symptom() + page.inBrackets(issue));
        page.line(Term.EVENT, root.event().isEmpty() ? page.term(Term.NONE) : root.event());
        page.line(
                Term.MISSING_CONTROL,
                root.links().isEmpty()
                        ? page.term(Term.NONE)
                        : root.links().stream()
                                .map(link -> page.named("cause", link.cause()) + " → "
                                        + (link.control().isEmpty()
                                                ? page.term(Term.NONE)
                                                : page.named("control", link.control())))
                                .collect(Collectors.joining(page.semicolon())));
        int same = page.after().sameIssue();
        page.page().element("p", same == 0 ? page.term(Term.SINGLE) : same + " " + page.term(Term.PATTERN));
    }

    private void reviews() {
        if (page.after().reviews().isEmpty()) {
            return;
        }
        page.heading(Term.REVIEWS);
        page.page().open("table").open("tbody");
        page.after()
                .reviews()
                .forEach(review -> task(
                        page.named("review", review.kind()),
                        review.note(),
                        signals(review.signal())
                                + (review.becomes().isEmpty() ? "" : " → " + signals(review.becomes())),
                        review.by()));
        page.page().close("tbody").close("table");
    }

    private String signals(String names) {
        return names.isEmpty()
                ? ""
                : Arrays.stream(names.split(",", -1))
                        .map(name -> page.named("signal", name))
                        .collect(page.list());
    }
}
