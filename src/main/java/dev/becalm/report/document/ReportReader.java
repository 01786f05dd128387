package dev.becalm.report.document;

/** To whom reports go. */
public enum ReportReader {
    /** Who took the call. */
    AGENT,
    /** Who leads the team. */
    SUPERVISOR,
    /** Who listens to calls again and coaches. */
    QUALITY,
    /** Who decides what is to change; reads causes rather than people's words. */
    MANAGEMENT
}
