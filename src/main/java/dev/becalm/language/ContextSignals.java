package dev.becalm.language;

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

/** Signals that lie in how a turn answers the turns before it rather than in its own words. */
final class ContextSignals {
    private static final double HOT = 1.5;
    private static final double REPEATED = 0.6;
    private static final int LOOK_BACK = 8;
    private static final Set<SignalId> SOOTHING = EnumSet.of(
            SignalId.APOLOGY,
            SignalId.EMPATHY,
            SignalId.OWNERSHIP,
            SignalId.THANKS_FOR_COMPLAINT,
            SignalId.AGREEMENT_FRAME,
            SignalId.PARAPHRASE,
            SignalId.OFFER,
            SignalId.FOLLOW_WORDS);

    private ContextSignals() {}

    static List<Finding> find(Party party, NormalText text, Talk talk, List<Finding> words) {
        List<Finding> found = new ArrayList<>();
        if (text.isBlank()) {
            return found;
        }
        if (party != Party.CUSTOMER && talk.customerHeat() >= HOT && isFirstAnswer(party, talk)) {
            agentUnderHeat(text, words, found);
        }
        if (party != Party.AGENT && Questions.isQuestion(text) && repeats(party, text, talk)) {
            found.add(finding(SignalId.REPEATED_QUESTION, "similar-question", text, 0.7));
        }
        return found;
    }

    private static void agentUnderHeat(NormalText text, List<Finding> words, List<Finding> found) {
        boolean soothes = words.stream().anyMatch(finding -> SOOTHING.contains(finding.signal()));
        if (!soothes && Questions.isQuestion(text)) {
            found.add(finding(SignalId.IGNORED_EMOTION, "question-after-heat", text, 0.7));
        }
        if (Questions.count(text) >= 2) {
            found.add(finding(SignalId.QUESTION_OVERLOAD, "questions-under-heat", text, 0.7));
        }
    }

    private static boolean isFirstAnswer(Party party, Talk talk) {
        return talk.newest(1).stream().anyMatch(turn -> party == Party.MIXED || turn.party() != party);
    }

    private static boolean repeats(Party party, NormalText text, Talk talk) {
        return talk.newest(LOOK_BACK).stream()
                .filter(turn -> turn.party() == party && turn.isQuestion())
                .map(Turn::text)
                .anyMatch(earlier -> Similarity.between(text, earlier) >= REPEATED);
    }

    private static Finding finding(SignalId signal, String rule, NormalText text, double confidence) {
        var whole = text.slice(0, text.value().length());
        return new Finding(signal, rule, whole, confidence, signal.concepts());
    }
}
