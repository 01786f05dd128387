package dev.becalm.ingest;

import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.Language;
import org.jspecify.annotations.Nullable;

/**
 * A connection that asks to bring a call, or one more side of a call that is already there.
 *
 * @param door name of the protocol
 * @param customer the call centre's reference, null where unknown
 * @param voiceAnalysis consent to analyse the customer's tone of voice
 */
public record CallOffer(
        CallId id,
        Language language,
        String agent,
        String team,
        @Nullable String customer,
        String door,
        boolean voiceAnalysis) {

    /** An offer that says nothing but the id. */
    public static CallOffer of(CallId id, String door) {
        return new CallOffer(id, Language.EN, CallInfo.UNASSIGNED, "", null, door, true);
    }
}
