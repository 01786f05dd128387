package dev.becalm.followup;

/**
 * Where a complaint stands, in the order of handling one (close to the flow of ISO 10002). Steps may be skipped, since
 * one call often takes several; a closed case opens again only for a new investigation.
 */
public enum CaseState {
    ACCEPTED,
    ACKNOWLEDGED,
    ASSESSED,
    INVESTIGATING,
    RESPONDED,
    DECIDED,
    FED_BACK,
    TRACKED,
    CLOSED,
    EVALUATED,
    IMPROVED;

    public boolean mayBecome(CaseState next) {
        return switch (this) {
            case ACCEPTED, ACKNOWLEDGED, ASSESSED, INVESTIGATING, RESPONDED, DECIDED, FED_BACK ->
                next.compareTo(this) > 0 && next.compareTo(CLOSED) <= 0;
            // Tracking finds what the investigation missed as often as it finds that all is well.
            case TRACKED -> next == CLOSED || next == INVESTIGATING;
            case CLOSED -> next == EVALUATED || next == INVESTIGATING;
            case EVALUATED -> next == IMPROVED || next == INVESTIGATING;
            case IMPROVED -> false;
        };
    }

    /** Whether the customer still waits for something. */
    public boolean open() {
        return compareTo(CLOSED) < 0;
    }
}
