package dev.becalm.language.rule;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.language.talk.Questions;
import dev.becalm.language.talk.Talk;
import dev.becalm.language.talk.Turn;
import dev.becalm.language.text.NormalText;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of the turn as a whole and of the turns before it.
 *
 * @param previous signals of which the facing party's last turn must hold one; empty asks nothing
 * @param previousQuestion whether that turn must, or must not, have asked something
 * @param question whether this turn must, or must not, ask something
 * @param heat how heated the customer must have been when last heard, 0 to 3
 * @param longest most words (characters in Chinese) the turn may have
 * @param seen signals that must have been seen before
 * @param unseen signals that must not have been seen before
 */
public record RuleContext(
        Set<SignalId> previous,
        @Nullable Boolean previousQuestion,
        @Nullable Boolean question,
        double heat,
        int longest,
        @Nullable Window seen,
        @Nullable Window unseen) {
    public static final RuleContext ANY = new RuleContext(Set.of(), null, null, 0, Integer.MAX_VALUE, null, null);

    public RuleContext {
        if (heat < 0 || heat > 3) {
            throw new IllegalArgumentException("heat must be within [0, 3]: " + heat);
        }
        if (longest < 1) {
            throw new IllegalArgumentException("longest must be at least 1: " + longest);
        }
        previous = Set.copyOf(previous);
    }

    boolean holds(Party party, Span now, NormalText text, Talk talk) {
        Optional<Turn> facing = talk.lastFacing(party);
        if (!previous.isEmpty() && facing.filter(turn -> turn.has(previous)).isEmpty()) {
            return false;
        }
        if (differs(previousQuestion, facing.filter(Turn::isQuestion).isPresent())) {
            return false;
        }
        if (differs(question, Questions.isQuestion(text))) {
            return false;
        }
        if (heat > 0 && talk.customerHeat() < heat) {
            return false;
        }
        if (longest < Integer.MAX_VALUE && text.units().size() > longest) {
            return false;
        }
        return (seen == null || seen.holds(talk, now)) && (unseen == null || !unseen.holds(talk, now));
    }

    private static boolean differs(@Nullable Boolean wanted, boolean is) {
        return wanted != null && wanted != is;
    }
}
