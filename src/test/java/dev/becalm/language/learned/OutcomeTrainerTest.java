package dev.becalm.language.learned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.language.learned.DialogueFeatures.Said;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTrainerTest {
    private static final List<String> ENDS = List.of("bad", "good");
    private static final List<String> RATINGS = List.of("dissatisfied", "neutral", "satisfied");

    // Ends say nothing of the word; only the ratings of turns do.
    @Test
    void learnsFromRatedTurnsWhatEndsDoNotShow() {
        List<Example> ends = new ArrayList<>();
        List<Example> turns = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<Said> dull = List.of(new Said(Party.CUSTOMER, "number " + i % 7));
            ends.add(Classifier.example("d" + i, OutcomeFeatures.of(Language.EN, dull), ENDS.get(i / 7 % 2), ENDS));
            List<Said> rated = List.of(new Said(Party.CUSTOMER, i % 2 == 0 ? "wrong again" : "lovely thanks"));
            turns.add(Classifier.example(
                    "d" + i, OutcomeFeatures.ofLast(Language.EN, rated), RATINGS.get(i % 2 * 2), RATINGS));
        }

        Classifier judge = OutcomeTrainer.learn(ends, ENDS, turns, RATINGS);

        assertThat(bad(judge, "wrong again")).isGreaterThan(bad(judge, "lovely thanks") + 0.2);
    }

    @Test
    void learnsFromEndsAloneWhereNoTurnWasRated() {
        List<Example> ends = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            List<Said> said = List.of(new Said(Party.CUSTOMER, i % 2 == 0 ? "wrong again" : "lovely thanks"));
            ends.add(Classifier.example("d" + i, OutcomeFeatures.of(Language.EN, said), ENDS.get(i % 2), ENDS));
        }

        Classifier judge = OutcomeTrainer.learn(ends, ENDS, List.of(), RATINGS);

        assertThat(bad(judge, "wrong again")).isGreaterThan(bad(judge, "lovely thanks") + 0.2);
    }

    private static double bad(Classifier judge, String words) {
        return judge.probabilities(OutcomeFeatures.of(Language.EN, List.of(new Said(Party.CUSTOMER, words))))[0];
    }
}
