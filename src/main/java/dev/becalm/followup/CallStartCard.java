package dev.becalm.followup;

import dev.becalm.call.HeardEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of this customer when the call begins, for the agent's screen.
 *
 * @param calls how often the customer has called before, within the time that counts as the same trouble
 * @param cases earlier complaints, the latest first
 * @param promises what is still owed to the customer, the most urgent first
 * @param lastOutcome how the last complaint ended; null where there was none
 * @param recurring the issue that has come up more than once; empty for none
 */
public record CallStartCard(
        Duration at,
        int calls,
        List<EarlierCase> cases,
        List<Owed> promises,
        ComplaintCase.@Nullable Closing lastOutcome,
        String recurring)
        implements HeardEvent {
    public CallStartCard {
        cases = List.copyOf(cases);
        promises = List.copyOf(promises);
    }

    /** An earlier complaint in one line. */
    public record EarlierCase(long number, String issue, CaseState state, Severity severity, Instant opened) {}

    /** Something still owed. */
    public record Owed(
            long caseNumber,
            Duty.Kind kind,
            String text,
            @Nullable Instant due,
            boolean overdue) {}
}
