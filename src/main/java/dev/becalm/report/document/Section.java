package dev.becalm.report.document;

/** The sections of a call's report, in the order of the pages. */
public enum Section {
    /** The first words on the matter, issue, causes, motive, whose doing. */
    WHY,
    /** What was expected, what the customer got instead, what was given to make up for it. */
    GAP,
    /** Heat and risk over the call, and where it turned. */
    TIMELINE,
    /** Words and voice side by side. */
    VOICE,
    /** What the agent said that cost and that helped, with the better line. */
    CONDUCT,
    /** Questions, claims and promises. */
    LEDGER,
    /** Stages and the rhythm of the talk. */
    STAGES,
    CUES,
    ALERTS,
    /** What was offered, and whether it lay within the boundary. */
    AUTHORITY,
    /** What was foreseen and what happened. */
    FORECAST,
    SATISFACTION,
    FOLLOW_UP,
    /** The coaching card. */
    COACHING,
    /** The four parts of the handling score. */
    SCORE,
    ROOT_CAUSE,
    /** Disputes and relabels. */
    REVIEWS,
    TRANSCRIPT
}
