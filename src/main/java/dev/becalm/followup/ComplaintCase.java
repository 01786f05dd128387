package dev.becalm.followup;

import dev.becalm.call.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint from the first word of it until what was learned from it.
 *
 * @param number what the agent reads out; 0 while it is not stored
 * @param call the call it came up in
 * @param customer the call centre's own reference of the customer
 * @param issue what it is about; empty while unknown
 * @param owner who sees to it; empty while nobody does
 * @param closing how it ended, {@link Closing#NONE} while it has not
 */
public record ComplaintCase(
        long number,
        String call,
        Language language,
        @Nullable String customer,
        String agent,
        String team,
        String issue,
        CaseState state,
        Severity severity,
        Instant opened,
        String owner,
        Closing closing,
        CaseNotes notes) {

    public ComplaintCase in(CaseState next) {
        return new ComplaintCase(
                number, call, language, customer, agent, team, issue, next, severity, opened, owner, closing, notes);
    }

    public ComplaintCase owned(String next) {
        return new ComplaintCase(
                number, call, language, customer, agent, team, issue, state, severity, opened, next, closing, notes);
    }

    public ComplaintCase closed(Closing how) {
        return new ComplaintCase(
                number, call, language, customer, agent, team, issue, state, severity, opened, owner, how, notes);
    }

    public ComplaintCase with(CaseNotes next) {
        return new ComplaintCase(
                number, call, language, customer, agent, team, issue, state, severity, opened, owner, closing, next);
    }

    public ComplaintCase numbered(long next) {
        return new ComplaintCase(
                next, call, language, customer, agent, team, issue, state, severity, opened, owner, closing, notes);
    }

    /** How a case ended. Giving in is not being satisfied, so the two are told apart. */
    public enum Closing {
        NONE,
        SATISFIED,
        RESIGNED,
        EXTERNAL_REVIEW,
        NO_CONTACT,
        WITHDRAWN
    }
}
