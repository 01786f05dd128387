package dev.becalm.report.improvement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of a period show.
 *
 * @param team whose calls; null for all
 * @param trend the same figures week by week, to see which way they go
 * @param cues by playbook entry, the most shown first
 * @param policies lines of policy that agents quoted, those after which risk rose most first
 * @param calming lines that soothe, said at a risk of 25 or more, those after which risk fell most first
 * @param confusions what customers most often get wrong, by issue
 * @param causes root causes as a Pareto list
 * @param issues how often and how grave, with the change against the period before
 * @param authority use of offers and what went beyond the boundary, by agent
 * @param hard which kind of call each agent finds hard
 * @param fairness the same rates for calls that should not differ
 * @param items what is being changed, and whether it helped
 */
public record ImprovementReport(
        Instant from,
        Instant to,
        @Nullable String team,
        Overview overview,
        List<Week> trend,
        List<CueEffect> cues,
        List<PolicyLine> policies,
        List<CalmingLine> calming,
        List<Confusion> confusions,
        List<Cause> causes,
        List<IssueTrend> issues,
        List<Recurrence> recurrences,
        List<AuthorityUse> authority,
        List<HardCall> hard,
        List<Slice> fairness,
        List<ItemResult> items) {

    /**
     * The figures of all calls together.
     *
     * @param unclear calls of which nothing was understood; they count in no rate
     * @param recovery of the calls that became hot, those that ended calm without a trigger
     * @param alertedInTime of the escalated calls, those with an alert before the trigger
     * @param falseAlarms of the calm calls, those with an alert of the first or second tier
     * @param cases complaints opened in the period
     */
    public record Overview(
            long calls,
            long unclear,
            long minutes,
            Rate escalation,
            Rate recovery,
            Rate alertedInTime,
            Mean leadTurns,
            Rate falseAlarms,
            Rate cueUptake,
            Mean handling,
            Mean predictedSatisfaction,
            Mean givenSatisfaction,
            long cases,
            Rate resigned) {}

    /** The figures of one week. */
    public record Week(Instant from, long calls, Rate escalation, Rate recovery, Rate cueUptake) {}

    /**
     * A line of policy.
     *
     * @param example the whole line after which risk rose most, without names and numbers
     * @param riskChange from before the line to after the customer's answer
     */
    public record PolicyLine(String rule, String example, long times, Mean riskChange, Rate escalated) {}

    /**
     * A way to soothe.
     *
     * @param act the signal by which it is recognised
     * @param example the whole line after which risk fell most, without names and numbers
     * @param riskChange from before the line to after the customer's next two turns; below 0 it calmed
     */
    public record CalmingLine(String act, String example, long times, Mean riskChange) {}

    /** What customers of one issue misunderstand. */
    public record Confusion(String issue, Rate share, String example) {}

    /**
     * A root cause.
     *
     * @param cumulative share of this one and all before it
     * @param pattern whether it is more than single cases
     */
    public record Cause(String cause, long calls, double share, double cumulative, boolean pattern, Rate escalated) {}

    /** An issue, and how much more often it came up than in the period before. */
    public record IssueTrend(String issue, long calls, long before, double meanPeakRisk, Rate escalated) {}

    /** How often the same customer came back with the same issue. */
    public record Recurrence(String issue, Rate returned, double meanDays) {}

    /**
     * How an agent uses what may be given.
     *
     * @param beyond offers and promises beyond the boundary, of the agent's calls
     * @param outlier whether that is more than chance among colleagues explains; a reason to listen, no verdict
     */
    public record AuthorityUse(String agent, long calls, long offers, Rate beyond, boolean outlier) {}

    /** An issue at which an agent's calls escalate more often than colleagues' calls do. */
    public record HardCall(String agent, String issue, Rate escalated, Rate others) {}

    /**
     * Calls that have something in common which must not matter.
     *
     * @param unclear calls of which nothing was understood; they count in no rate
     * @param differs whether the interval of a rate lies apart from that of all other calls
     */
    public record Slice(
            String by,
            String value,
            long calls,
            long unclear,
            Rate escalation,
            Rate alerted,
            Rate falseAlarms,
            boolean differs) {}

    /** An improvement and the rate of what it is to improve in the month before and the month after the change. */
    public record ItemResult(
            ImprovementItem item,
            @Nullable Rate before,
            @Nullable Rate after,
            boolean better) {}
}
