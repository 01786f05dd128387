package dev.becalm.language;

import static dev.becalm.call.SignalId.ANGER;
import static dev.becalm.call.SignalId.CONFUSION;
import static dev.becalm.call.SignalId.MISUNDERSTANDING;
import static dev.becalm.call.SignalId.PRICE_SHOCK;

import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.language.talk.Questions;
import dev.becalm.language.text.NormalText;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings that only the sum of many small weights speaks for. The guards of the rulings bind them more than rules. */
final class Hunches {
    static final String MARK = "model:";
    private static final double SURE = 0.45;
    private static final double PLAIN = 0.35;
    private static final double LIKELY = 0.25;

    private Hunches() {}

    /** How sure one must be: most for the many signals that call a supervisor late, less for the few plain triggers. */
    static boolean isTooWeak(Finding finding) {
        Tier tier = finding.signal().tier();
        double least = tier == Tier.T2 ? SURE : tier == Tier.T1 ? PLAIN : LIKELY;
        return is(finding) && finding.confidence() < least;
    }

    static boolean is(Finding finding) {
        return finding.rule().startsWith(MARK);
    }

    /**
     * Those that do not hold: anger where somebody has not understood or wonders at a price, and an agent who
     * fends off while asking.
     */
    static Set<SignalId> weigh(Map<SignalId, Finding> found, NormalText text) {
        boolean wonders = Stream.of(MISUNDERSTANDING, PRICE_SHOCK, CONFUSION).anyMatch(found::containsKey);
        boolean asks = Questions.isQuestion(text);
        return found.values().stream()
                .filter(Hunches::is)
                .map(Finding::signal)
                .filter(signal -> (wonders && signal == ANGER)
                        || (asks
                                && signal.effect() == SignalId.Effect.DEFLECTION
                                && signal != SignalId.IGNORED_EMOTION))
                .collect(Collectors.toSet());
    }
}
