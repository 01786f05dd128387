package dev.becalm.language;

import static dev.becalm.call.SignalId.ACCEPTANCE;
import static dev.becalm.call.SignalId.APOLOGY;
import static dev.becalm.call.SignalId.APOLOGY_SHIELD;
import static dev.becalm.call.SignalId.BUT_CANCEL;
import static dev.becalm.call.SignalId.DENIAL;
import static dev.becalm.call.SignalId.EMPATHY;
import static dev.becalm.call.SignalId.FOLLOW_WORDS;
import static dev.becalm.call.SignalId.IGNORED_EMOTION;
import static dev.becalm.call.SignalId.LOOKUP_ANNOUNCED;
import static dev.becalm.call.SignalId.NEXT_ACTION;
import static dev.becalm.call.SignalId.OFFER;
import static dev.becalm.call.SignalId.OPTIONS;
import static dev.becalm.call.SignalId.POSITIVE_NO;
import static dev.becalm.call.SignalId.REFUSAL;
import static dev.becalm.call.SignalId.TEXT_OFFER;
import static dev.becalm.call.SignalId.TIME_COMMITMENT;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.language.talk.Questions;
import dev.becalm.language.talk.Similarity;
import dev.becalm.language.talk.Talk;
import dev.becalm.language.talk.Turn;
import dev.becalm.language.text.NormalText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rulings on signals that replace or exclude each other in one turn. */
final class Rulings {
    private static final Set<SignalId> ACCUSING = EnumSet.of(
            SignalId.ACCUSATION,
            SignalId.ANGER,
            SignalId.NO_CONSENT,
            SignalId.NO_NOTICE,
            SignalId.BROKEN_PROMISE,
            SignalId.EFFORT_GRIEVANCE,
            SignalId.REFUND_DEMAND,
            SignalId.ABUSE);

    private static final Set<SignalId> OFFERING =
            EnumSet.of(OFFER, OPTIONS, POSITIVE_NO, TIME_COMMITMENT, NEXT_ACTION, TEXT_OFFER);

    private Rulings() {}

    static List<Finding> settle(List<Finding> found, Party party, NormalText text, Talk talk) {
        Set<SignalId> present = found.stream().map(Finding::signal).collect(Collectors.toSet());
        Set<SignalId> out = EnumSet.noneOf(SignalId.class);
        if (present.contains(DENIAL) && !isDenial(party, text, talk)) {
            out.add(DENIAL);
        }
        boolean carried = (present.contains(DENIAL) && !out.contains(DENIAL)) || present.contains(REFUSAL);
        if (present.contains(APOLOGY_SHIELD)) {
            out.add(carried ? APOLOGY : APOLOGY_SHIELD);
        }
        if (present.contains(FOLLOW_WORDS) && !echoes(party, text, talk)) {
            out.add(FOLLOW_WORDS);
        }
        if (present.contains(ACCEPTANCE) && onlyWaits(party, talk)) {
            out.add(ACCEPTANCE);
        }
        if (present.contains(BUT_CANCEL)) {
            out.add(EMPATHY);
        }
        if (present.contains(POSITIVE_NO)) {
            out.add(REFUSAL);
        }
        if (present.contains(BUT_CANCEL) && !present.contains(APOLOGY_SHIELD)) {
            out.add(IGNORED_EMOTION);
        }
        List<Finding> kept = new ArrayList<>(found);
        kept.removeIf(finding -> out.contains(finding.signal()));
        return kept;
    }

    private static boolean isDenial(Party party, NormalText text, Talk talk) {
        boolean accused = talk.lastFacing(party).filter(Rulings::accuses).isPresent();
        return accused && !Questions.isQuestion(text);
    }

    /** "Okay" to "please wait" accepts nothing. */
    private static boolean onlyWaits(Party party, Talk talk) {
        return talk.lastFacing(party)
                .filter(turn -> turn.has(EnumSet.of(LOOKUP_ANNOUNCED)) && !turn.has(OFFERING) && !turn.isQuestion())
                .isPresent();
    }

    private static boolean echoes(Party party, NormalText text, Talk talk) {
        return talk.lastFacing(party)
                .filter(turn -> Similarity.shared(turn.text(), text) > 0)
                .isPresent();
    }

    private static boolean accuses(Turn turn) {
        return turn.has(ACCUSING) || turn.heat() >= 2;
    }
}
