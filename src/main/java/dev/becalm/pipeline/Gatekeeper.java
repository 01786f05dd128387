package dev.becalm.pipeline;

import dev.becalm.ingest.Admission;
import dev.becalm.ingest.CallOffer;
import java.util.Optional;

/** Decides whether one more call can be served well. */
final class Gatekeeper {
    private final CallServices services;
    private final SessionConfig config;

    Gatekeeper(CallServices services, SessionConfig config) {
        this.services = services;
        this.config = config;
    }

    /** Why not; empty to let it in. One more connection of a known call is only refused for a missing model. */
    Optional<Admission.Refused> refusal(CallOffer offer, boolean audio, boolean known, int calls) {
        if (audio && !services.workers().languages().contains(offer.language())) {
            String code = offer.language().code();
            return no(
                    Admission.Reason.MODEL_MISSING,
                    "the speech model " + code + " is missing; bring it with: becalm models fetch " + code);
        }
        if (known) {
            return Optional.empty();
        }
        if (calls >= config.mostCalls()) {
            return no(Admission.Reason.BUSY, "as many calls as allowed are going on");
        }
        if (services.journal().trouble().isPresent()) {
            return no(Admission.Reason.BUSY, "the journal cannot be written");
        }
        if (audio && services.workers().lag().compareTo(config.refusingLag()) > 0) {
            return no(Admission.Reason.BUSY, "recognition is too far behind");
        }
        return Optional.empty();
    }

    private static Optional<Admission.Refused> no(Admission.Reason reason, String message) {
        return Optional.of(new Admission.Refused(reason, message));
    }
}
