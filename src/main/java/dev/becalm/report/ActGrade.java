package dev.becalm.report;

/** How good an act of soothing was. */
public enum ActGrade {
    /** Any customer could have been told so. */
    GENERIC,
    /** It says what the matter is, in the customer's own words. */
    NAMED_ISSUE,
    /** It says what the customer feels. */
    NAMED_FEELING,
    NAMED_BOTH,
    /** An apology that says what for. */
    FOR_WHAT,
    /** An apology that says what for, and what is done about it. */
    WITH_CHANGE
}
