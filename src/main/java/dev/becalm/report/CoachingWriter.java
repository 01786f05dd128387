package dev.becalm.report;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.cue.Play;
import dev.becalm.cue.Playbook;
import dev.becalm.dialogue.Figures;
import dev.becalm.language.Utterance;
import dev.becalm.report.CallReport.Act;
import dev.becalm.risk.RiskChanged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the few moments from which most can be learned: those after which the risk rose most. */
final class CoachingWriter {
    private static final int PRAISE = 2;

    private final CallStory story;
    private final Playbook playbook;
    private final Language language;

    CoachingWriter(CallStory story, Playbook playbook) {
        this.story = story;
        this.playbook = playbook;
        this.language = story.started().info().language();
    }

    CoachingCard card(List<Act> antiPatterns, List<Act> goodActs) {
        // One moment for each utterance: the gravest slip in it stands for the rest.
        Map<Integer, CoachingCard.Moment> byUtterance = new LinkedHashMap<>();
        for (Act act : antiPatterns) {
            if (act.utterance() > 0) {
                CoachingCard.Moment moment = moment(act);
                byUtterance.merge(act.utterance(), moment, (one, other) -> graver(one, other));
            }
        }
        List<CoachingCard.Moment> moments = new ArrayList<>(byUtterance.values());
        moments.sort(Comparator.comparingDouble((CoachingCard.Moment one) -> -one.riskAfter()));
        List<CoachingCard.Moment> few =
                new ArrayList<>(moments.subList(0, Math.min(CoachingCard.MOST, moments.size())));
        few.sort(Comparator.comparing(CoachingCard.Moment::at));
        return new CoachingCard(praise(goodActs), few);
    }

    private CoachingCard.Moment graver(CoachingCard.Moment one, CoachingCard.Moment other) {
        return priority(other) > priority(one) ? other : one;
    }

    private int priority(CoachingCard.Moment moment) {
        return playbook.against(moment.act(), language).map(Play::priority).orElse(0);
    }

    private CoachingCard.Moment moment(Act act) {
        String why = playbook.against(act.act(), language).map(Play::why).orElse("");
        String said = line(act);
        return new CoachingCard.Moment(
                act.at(), act.utterance(), act.act(), said, why, act.better(), act.concept(), riskAfter(act));
    }

    /** All that the agent said, not only the words that gave it away. */
    private String line(Act act) {
        return story.utterance(act.utterance()).map(story::read).orElse(act.words());
    }

    /** Risk after the customer's answer less risk before the agent's words. */
    private double riskAfter(Act act) {
        @Nullable RiskChanged before = story.riskAt(act.at());
        Duration answer = story.utterancesAfter(Party.CUSTOMER, act.at()).stream()
                .map(Utterance::at)
                .findFirst()
                .orElse(story.length());
        @Nullable RiskChanged after = story.riskAt(answer);
        double start = before == null ? 0 : before.risk();
        return after == null ? 0 : Figures.round(after.risk() - start, 1);
    }

    /** The acts after which the customer calmed down most. */
    private List<String> praise(List<Act> goodActs) {
        return goodActs.stream()
                .sorted(Comparator.comparingDouble(Act::heatChange))
                .filter(act -> act.heatChange() <= 0)
                .map(this::line)
                .filter(line -> !line.isBlank())
                .distinct()
                .limit(PRAISE)
                .toList();
    }
}
