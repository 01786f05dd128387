package dev.becalm.followup;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.language.Utterance;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How satisfied a customer says they are when the agent asks on the line, 1 to 5: a number, or satisfied and not. What
 * is said unasked is no rating.
 */
final class SpokenRating {
    private static final Pattern ASKED_EN = Pattern.compile(
            "\\b(?:how (?:satisfied|happy) (?:are|were) you|(?:are|were) you (?:satisfied|happy) with"
                    + "|how would you rate|(?:scale|score) (?:of|from|out of)|out of five|out of 5"
                    + "|one to five|1 to 5)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED_ZH = Pattern.compile("打几分|打个分|几分|评分|评价一下|满意吗|满意不满意|满不满意|是否满意|满意度|还满意");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)([1-5])(?!\\d|\\.\\d)");
    private static final Pattern BAD = Pattern.compile(
            "\\b(?:not|no|dis|un|hardly|far from)[ -]?(?:\\w+ )?(?:satisfied|happy)\\b|\\bdissatisfied|\\bunhappy"
                    + "|不(?:太|怎么|是很|大)?满意",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GOOD = Pattern.compile("\\b(?:satisfied|happy)\\b|满意", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERY = Pattern.compile(
            "\\b(?:very|really|extremely|completely|at all)\\b|非常|很|特别|十分|太|一点", Pattern.CASE_INSENSITIVE);

    private SpokenRating() {}

    /** The last answer; empty where nobody asked or nothing was answered. */
    static Optional<Integer> in(Collection<Utterance> call) {
        Optional<Integer> last = Optional.empty();
        boolean asked = false;
        for (Utterance said : call) {
            if (said.party() == Party.AGENT) {
                asked = asks(said);
            } else if (asked) {
                Optional<Integer> answer = answer(said);
                last = answer.isPresent() ? answer : last;
            }
        }
        return last;
    }

    private static boolean asks(Utterance said) {
        return (said.language() == Language.ZH ? ASKED_ZH : ASKED_EN)
                .matcher(said.text())
                .find();
    }

    private static Optional<Integer> answer(Utterance said) {
        Matcher number = NUMBER.matcher(SpokenNumbers.digits(said.text().toLowerCase(Locale.ROOT), said.language()));
        if (number.find()) {
            return Optional.of(Integer.parseInt(number.group(1)));
        }
        boolean very = VERY.matcher(said.text()).find();
        if (BAD.matcher(said.text()).find()) {
            return Optional.of(very ? 1 : 2);
        }
        return GOOD.matcher(said.text()).find() ? Optional.of(very ? 5 : 4) : Optional.empty();
    }
}
