package dev.becalm.report;

import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.language.Utterance;
import dev.becalm.report.ServiceGap.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sets what a customer had expected against what they got and what was given to make up for it. */
final class GapJudge {
    private static final Set<SignalId> EXPECTED =
            EnumSet.of(SignalId.MISUNDERSTANDING, SignalId.BROKEN_PROMISE, SignalId.FAIRNESS);
    private static final Set<SignalId> GOT = EnumSet.of(
            SignalId.ACCUSATION,
            SignalId.NO_NOTICE,
            SignalId.NO_CONSENT,
            SignalId.LOSS_CLAIM,
            SignalId.EFFORT_GRIEVANCE,
            SignalId.REPEAT_CONTACT);
    private static final Set<SignalId> GIVEN =
            EnumSet.of(SignalId.OFFER, SignalId.OPTIONS, SignalId.POSITIVE_NO, SignalId.TIME_COMMITMENT);
    private static final Set<SignalId> SETTLED = EnumSet.of(SignalId.ACCEPTANCE, SignalId.THANKS, SignalId.REALISATION);

    private final CallStory story;

    GapJudge(CallStory story) {
        this.story = story;
    }

    ServiceGap judge() {
        List<Mention> given = mentions(Party.AGENT, GIVEN);
        boolean settled = !given.isEmpty()
                && mentions(Party.CUSTOMER, SETTLED).stream()
                        .anyMatch(one -> one.at().compareTo(given.get(0).at()) > 0);
        return new ServiceGap(mentions(Party.CUSTOMER, EXPECTED), mentions(Party.CUSTOMER, GOT), given, settled);
    }

    /** One for each utterance, by the first signal that it holds. */
    private List<Mention> mentions(Party party, Set<SignalId> ids) {
        List<Mention> mentions = new ArrayList<>();
        for (Utterance utterance : story.utterances(party)) {
            story.signals(utterance).stream()
                    .map(Signal::id)
                    .filter(ids::contains)
                    .findFirst()
                    .ifPresent(id -> mentions.add(
                            new Mention(utterance.span().start(), utterance.number(), id, story.read(utterance))));
        }
        return mentions;
    }
}
