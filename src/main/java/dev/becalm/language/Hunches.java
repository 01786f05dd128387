package dev.becalm.language;

import static dev.becalm.call.SignalId.ANGER;
import static dev.becalm.call.SignalId.BUT_CANCEL;
import static dev.becalm.call.SignalId.CONFUSION;
import static dev.becalm.call.SignalId.DENIAL;
import static dev.becalm.call.SignalId.LOOKUP_ANNOUNCED;
import static dev.becalm.call.SignalId.MISUNDERSTANDING;
import static dev.becalm.call.SignalId.PRICE_SHOCK;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.call.Tier;
import dev.becalm.language.figure.Figure;
import dev.becalm.language.figure.Figures;
import dev.becalm.language.talk.Questions;
import dev.becalm.language.text.NormalText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings that only the sum of many small weights speaks for. The guards of the rulings bind them more than rules. */
final class Hunches {
    static final String MARK = "model:";
    private static final double SURE = 0.45;
    private static final double PLAIN = 0.35;
    private static final double LIKELY = 0.25;
    private static final double HEATED = 0.25;
    private static final Pattern CONTRAST = Pattern.compile(
            " (but|however|though|although|yet|only|unfortunately|except|still) |但|不过|然而|可是|可惜|只是|问题是|其实|可(?![以能靠惜])");
    private static final int FEW_CHARACTERS = 2;
    private static final int FEW_LETTERS = 6;

    private Hunches() {}

    /**
     * How sure one must be: most for the many signals that call a supervisor late, less for the few plain triggers, least
     * for these where the customer is hot.
     */
    static boolean isTooWeak(Finding finding, boolean hot) {
        Tier tier = finding.signal().tier();
        double trigger = hot ? HEATED : PLAIN;
        double least = tier == Tier.T2 ? SURE : tier == Tier.T1 ? trigger : LIKELY;
        return is(finding) && finding.confidence() < least;
    }

    static boolean is(Finding finding) {
        return finding.rule().startsWith(MARK);
    }

    /**
     * Those that do not hold: anger where somebody has not understood or wonders at a price, an agent who fends off while
     * asking, a denial by one who goes to look, a claim or its cause in a mere date or figure, and a cancelling "but" where nobody says but.
     */
    static Set<SignalId> weigh(Map<SignalId, Finding> found, NormalText text) {
        boolean wonders = Stream.of(MISUNDERSTANDING, PRICE_SHOCK, CONFUSION).anyMatch(found::containsKey);
        boolean asks = Questions.isQuestion(text);
        return found.values().stream()
                .filter(Hunches::is)
                .map(Finding::signal)
                .filter(signal -> (wonders && signal == ANGER)
                        || (signal == DENIAL && found.containsKey(LOOKUP_ANNOUNCED))
                        || (signal == BUT_CANCEL
                                && !CONTRAST.matcher(text.value()).find())
                        || ((signal.effect() == Effect.CAUSE || signal.effect() == Effect.CLAIM) && isBareFigure(text))
                        || (asks && signal.effect() == Effect.DEFLECTION && signal != SignalId.IGNORED_EMOTION))
                .collect(Collectors.toSet());
    }

    private static boolean isBareFigure(NormalText text) {
        List<Figure> figures = Figures.in(text);
        int told = figures.stream()
                .mapToInt(figure -> figure.slice().to() - figure.slice().from())
                .sum();
        long said = text.original().chars().filter(Character::isLetterOrDigit).count();
        return !figures.isEmpty() && said - told <= (text.language() == Language.ZH ? FEW_CHARACTERS : FEW_LETTERS);
    }
}
