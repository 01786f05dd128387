package dev.becalm.report.document;

import static dev.becalm.report.document.Section.ALERTS;
import static dev.becalm.report.document.Section.AUTHORITY;
import static dev.becalm.report.document.Section.COACHING;
import static dev.becalm.report.document.Section.CONDUCT;
import static dev.becalm.report.document.Section.CUES;
import static dev.becalm.report.document.Section.FOLLOW_UP;
import static dev.becalm.report.document.Section.FORECAST;
import static dev.becalm.report.document.Section.GAP;
import static dev.becalm.report.document.Section.LEDGER;
import static dev.becalm.report.document.Section.ROOT_CAUSE;
import static dev.becalm.report.document.Section.SATISFACTION;
import static dev.becalm.report.document.Section.SCORE;
import static dev.becalm.report.document.Section.TIMELINE;
import static dev.becalm.report.document.Section.TRANSCRIPT;
import static dev.becalm.report.document.Section.WHY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who gets which sections of a call's printed report. A reader without sections gets no such report.
 *
 * @param agent sections for who took the call
 * @param supervisor sections for who leads the team
 * @param quality sections for who reviews calls
 * @param management sections for who decides what is to change
 */
public record ReportsConfig(
        List<Section> agent, List<Section> supervisor, List<Section> quality, List<Section> management) {
    public static final ReportsConfig DEFAULT = new ReportsConfig(
            List.of(WHY, TIMELINE, CONDUCT, LEDGER, CUES, FOLLOW_UP, COACHING, SCORE, TRANSCRIPT),
            List.of(
                    WHY,
                    GAP,
                    TIMELINE,
                    LEDGER,
                    ALERTS,
                    AUTHORITY,
                    FORECAST,
                    SATISFACTION,
                    FOLLOW_UP,
                    SCORE,
                    ROOT_CAUSE,
                    TRANSCRIPT),
            List.of(Section.values()),
            List.of(WHY, GAP, TIMELINE, FORECAST, SATISFACTION, FOLLOW_UP, ROOT_CAUSE));

    public ReportsConfig {
        agent = distinct("agent", agent);
        supervisor = distinct("supervisor", supervisor);
        quality = distinct("quality", quality);
        management = distinct("management", management);
    }

    /** What a reader gets; nothing where reports do not go to them. */
    public Set<Section> sections(ReportReader reader) {
        List<Section> listed = switch (reader) {
            case AGENT -> agent;
            case SUPERVISOR -> supervisor;
            case QUALITY -> quality;
            case MANAGEMENT -> management;
        };
        return listed.isEmpty() ? EnumSet.noneOf(Section.class) : EnumSet.copyOf(listed);
    }

    private static List<Section> distinct(String reader, List<Section> sections) {
        if (sections.stream().distinct().count() != sections.size()) {
            throw new IllegalArgumentException(reader + " must name each section once: " + sections);
        }
        return List.copyOf(sections);
    }
}
