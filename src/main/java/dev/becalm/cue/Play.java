package dev.becalm.cue;

import dev.becalm.call.SignalId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One entry of the playbook: when to advise what.
 *
 * @param signals any of which calls for it
 * @param moments any of which calls for it
 * @param occurrence for which time that the signal comes it is; 0 for every time; the last step holds for all later ones
 * @param issues issues that it is for; empty for all
 * @param mood whether it fits a hot customer, a calm one, or either
 * @param act what to do, the signal by which it is recognised when done
 * @param action what to do, in about five words
 * @param line what to say; {@code {question}}, {@code {ask}}, {@code {offer}}, {@code {fact}}, {@code {told}}, {@code
 *     {figures}} and {@code {term}} with {@code {plain}} are filled in
 * @param why the reason, to which the words that triggered it are added
 * @param concept the concept of complaint handling behind it
 * @param priority 0 to 100, higher wins
 * @param critical shown at once, in the place of what was shown before
 * @param expires how long it stays useful
 * @param unless phrases in the triggering words that speak against it
 */
public record Play(
        String id,
        Set<SignalId> signals,
        Set<Moment> moments,
        int occurrence,
        List<String> issues,
        Mood mood,
        SignalId act,
        String action,
        String line,
        String why,
        String concept,
        int priority,
        boolean critical,
        Duration expires,
        List<String> unless) {
    private static final Set<SignalId> SOLUTIONS =
            EnumSet.of(SignalId.OFFER, SignalId.OPTIONS, SignalId.POSITIVE_NO, SignalId.PREVENTION_ADVICE);

    public Play {
        signals = signals.isEmpty() ? EnumSet.noneOf(SignalId.class) : EnumSet.copyOf(signals);
        moments = moments.isEmpty() ? EnumSet.noneOf(Moment.class) : EnumSet.copyOf(moments);
        issues = List.copyOf(issues);
        unless = List.copyOf(unless);
        if (signals.isEmpty() && moments.isEmpty()) {
            throw new IllegalArgumentException("a play needs a signal or a moment that calls for it: " + id);
        }
        if (priority < 0 || priority > 100) {
            throw new IllegalArgumentException("priority must be within [0, 100]: " + priority);
        }
        if (expires.isNegative() || expires.isZero()) {
            throw new IllegalArgumentException("expires must be above 0: " + expires);
        }
    }

    /** The temper that a play needs. */
    public enum Mood {
        ANY,
        HOT,
        CALM
    }

    boolean suits(boolean hot) {
        return switch (mood) {
            case ANY -> true;
            case HOT -> hot;
            case CALM -> !hot;
        };
    }

    /** Whether it is a step of the protocol against abuse, which must not be skipped. */
    boolean warns() {
        return signals.contains(SignalId.ABUSE) && occurrence > 0;
    }

    /** Whether it puts a solution forward without being the correction of something the agent said. */
    boolean solves() {
        boolean corrects = signals.stream().anyMatch(id -> id.speaker() == SignalId.Speaker.AGENT);
        return !critical && !corrects && SOLUTIONS.contains(act);
    }

    boolean isFor(String issue) {
        return issues.isEmpty() || issues.contains(issue);
    }
}
