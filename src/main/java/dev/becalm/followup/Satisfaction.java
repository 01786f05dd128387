package dev.becalm.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied a customer is with what was done.
 *
 * @param predicted from the conversation, 1 to 5; null where no call told
 * @param asked when the customer was asked; null while nobody has
 * @param given by the customer, 1 to 5; null while there is no answer
 * @param comment in the customer's words; may be empty
 */
public record Satisfaction(
        @Nullable Double predicted,
        @Nullable Instant asked,
        @Nullable Integer given,
        String comment) {
    public Satisfaction {
        if (given != null && (given < 1 || given > 5)) {
            throw new IllegalArgumentException("given must be 1 to 5: " + given);
        }
    }

    /** What to say next: thanks to the satisfied, an apology and thanks to the others. */
    public String branch() {
        return given == null ? "ASK" : given >= 4 ? "THANK" : "APOLOGISE_AND_THANK";
    }
}
