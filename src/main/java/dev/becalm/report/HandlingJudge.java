package dev.becalm.report;

import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.language.Utterance;
import dev.becalm.report.HandlingScore.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Scores the handling of a call by the rule of four parts. */
final class HandlingJudge {
    private static final double PER_DEFLECTION = 8;
    private static final double PER_BREACH = 8;
    private static final int FAST = 8;

    private final CallStory story;
    private final List<Utterance> agent;

    HandlingJudge(CallStory story) {
        this.story = story;
        this.agent = story.utterances(Party.AGENT);
    }

    HandlingScore score() {
        return HandlingScore.of(followWords(), questions(), fastIssue(), solution());
    }

    /** Points so far, with their reasons. */
    private static final class Tally {
        private double points;
        private final List<String> reasons = new ArrayList<>();

        private Tally(double points) {
            this.points = points;
        }

        void add(double more, String reason) {
            if (more != 0) {
                points += more;
                reasons.add((more > 0 ? "+" : "") + Math.round(more) + " " + reason);
            }
        }

        Part part() {
            return new Part(Math.max(0, Math.min(HandlingScore.MOST, points)), reasons);
        }
    }

    private Part followWords() {
        Tally tally = new Tally(15);
        tally.add(any(SignalId.FOLLOW_WORDS) ? 10 : 0, "FOLLOW_WORDS");
        tally.add(any(SignalId.PARAPHRASE) ? 5 : 0, "PARAPHRASE");
        tally.add(any(SignalId.EMPATHY) ? 5 : 0, "EMPATHY");
        tally.add(any(SignalId.AGREEMENT_FRAME) ? 3 : 0, "AGREEMENT_FRAME");
        tally.add(any(SignalId.DENIAL) ? -10 : 0, "DENIAL");
        tally.add(-PER_DEFLECTION * turns(signal -> signal.id().effect() == Effect.DEFLECTION), "deflections");
        return tally.part();
    }

    private Part questions() {
        Tally tally = new Tally(10);
        boolean asks = any(SignalId.FOLLOW_WORDS, SignalId.PARAPHRASE, SignalId.COMPREHENSION_CHECK);
        tally.add(asks ? 10 : 0, "asks");
        tally.add(any(SignalId.LOOKUP_ANNOUNCED) ? 5 : 0, "LOOKUP_ANNOUNCED");
        tally.add(any(SignalId.COMPREHENSION_CHECK) ? 5 : 0, "COMPREHENSION_CHECK");
        tally.add(-8 * turns(signal -> signal.id() == SignalId.QUESTION_OVERLOAD), "QUESTION_OVERLOAD");
        tally.add(-5 * turns(signal -> signal.id() == SignalId.IGNORED_EMOTION), "IGNORED_EMOTION");
        tally.add(-5 * turns(signal -> signal.id() == SignalId.EVASION), "EVASION");
        return tally.part();
    }

    /** The sooner something on the matter itself is said, the better. */
    private Part fastIssue() {
        Tally tally = new Tally(0);
        int turn = firstSubstance();
        if (turn == 0) {
            tally.add(5, "no substance");
        } else {
            tally.add(HandlingScore.MOST - Math.max(0, turn - FAST) * 2.0, "substance at agent turn " + turn);
        }
        int again = (int) story.ledger(Kind.QUESTION).stream()
                .filter(question -> question.times() > 1)
                .count();
        tally.add(-4.0 * again, "asked again");
        return tally.part();
    }

    private int firstSubstance() {
        for (int i = 0; i < agent.size(); i++) {
            boolean substance = story.has(
                    agent.get(i),
                    SignalId.OFFER,
                    SignalId.OPTIONS,
                    SignalId.PREVENTION_ADVICE,
                    SignalId.NEXT_ACTION,
                    SignalId.TIME_COMMITMENT,
                    SignalId.POSITIVE_NO,
                    SignalId.PARAPHRASE);
            if (substance) {
                return i + 1;
            }
        }
        return 0;
    }

    private Part solution() {
        Tally tally = new Tally(0);
        tally.add(
                any(SignalId.OFFER, SignalId.PREVENTION_ADVICE, SignalId.OPTIONS, SignalId.POSITIVE_NO) ? 10 : 0,
                "solution");
        tally.add(any(SignalId.TIME_COMMITMENT, SignalId.NEXT_ACTION, SignalId.TEXT_OFFER) ? 6 : 0, "next step");
        tally.add(accepted() ? 8 : 0, "accepted");
        tally.add(any(SignalId.CLOSING_SET) ? 4 : 0, "CLOSING_SET");
        tally.add(-PER_BREACH * turns(signal -> signal.id().effect() == Effect.BREACH), "breaches");
        tally.add(any(SignalId.ABRUPT_CLOSE) ? -5 : 0, "ABRUPT_CLOSE");
        int open = (int) story.ledger(Kind.QUESTION).stream()
                .filter(question -> question.status() == Status.OPEN)
                .count();
        tally.add(-2.0 * Math.min(open, 4), "questions left open");
        return tally.part();
    }

    private boolean accepted() {
        return story.utterances(Party.CUSTOMER).stream()
                .anyMatch(one -> story.has(one, SignalId.ACCEPTANCE, SignalId.THANKS, SignalId.REALISATION));
    }

    private boolean any(SignalId... ids) {
        return agent.stream().anyMatch(one -> story.has(one, ids));
    }

    private double turns(Predicate<Signal> wanted) {
        return agent.stream()
                .filter(one -> story.signals(one).stream().anyMatch(wanted))
                .count();
    }
}
