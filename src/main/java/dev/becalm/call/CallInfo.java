package dev.becalm.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call when it starts.
 *
 * @param agent who answers; {@code unassigned} where the telephone system does not say
 * @param team empty where unknown
 * @param customer the call centre's own reference of the customer, never a name or number in logs
 * @param door the protocol by which the call arrives
 * @param voiceAnalysis whether the customer's tone of voice may be analysed (consent)
 */
public record CallInfo(
        CallId id,
        Language language,
        String agent,
        String team,
        @Nullable String customer,
        String door,
        boolean voiceAnalysis,
        Instant startedAt) {
    public static final String UNASSIGNED = "unassigned";
}
