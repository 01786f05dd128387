package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.tone.ToneHead.Emotion;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerBaselineTest {
    // Speakers differ by 4 around 10, one speaker's utterances by 2: the prior counts for a quarter of an utterance.
    private static final ToneHead HEAD = new ToneHead(
            "test",
            List.of(new Emotion("angry", 1), new Emotion("neutral", 0)),
            List.of(0.0, 0.0),
            List.of(new ToneHead.Row("level.p95", 10, 4, 2, List.of(2.0, 0.0), List.of(1.0, 0.0))));
    private static final double[] CALM = {0};
    private static final double[] ANGRY = {2};

    private final SpeakerBaseline baseline = new SpeakerBaseline(HEAD);
    private final double[] distance = new double[1];

    @Test
    void startsAtTheMeanOfAllSpeakersAndKnowsThatTheyDiffer() {
        baseline.compare(new double[] {12}, 0, distance);

        // One deviation within the speaker and two between speakers: the square root of 1 and 4.
        assertThat(distance[0]).isCloseTo(1 / Math.sqrt(5), within(1e-9));
    }

    @Test
    void aShortUtteranceSaysLess() {
        baseline.compare(new double[] {12}, 1, distance);

        assertThat(distance[0]).isCloseTo(1 / Math.sqrt(6), within(1e-9));
    }

    @Test
    void movesToTheSpeakerWithinAFewUtterances() {
        for (int i = 0; i < 4; i++) {
            baseline.learn(new double[] {18}, CALM, 1);
        }

        baseline.compare(new double[] {18}, 0, distance);

        assertThat(distance[0]).isBetween(0.0, 0.3);
    }

    @Test
    void doesNotTakeShoutingForTheUsual() {
        for (int i = 0; i < 4; i++) {
            baseline.learn(new double[] {14}, ANGRY, 1);
        }

        baseline.compare(new double[] {14}, 0, distance);

        assertThat(distance[0]).isBetween(1.8, 2.5);
    }

    @Test
    void anOddSoundCountsNoFurtherThanTheLimit() {
        baseline.compare(new double[] {1_000}, 0, distance);

        assertThat(distance[0]).isEqualTo(SpeakerBaseline.LIMIT);
    }

    @Test
    void halfAnUtteranceTeachesLess() {
        baseline.learn(new double[] {18}, CALM, 0.1);
        baseline.compare(new double[] {18}, 0, distance);

        // A tenth of an utterance beside a prior that counts a quarter moves the mean by two sevenths of the way.
        assertThat(baseline.mean(0)).isCloseTo(10 + 8 * 0.1 / 0.35, within(1e-9));
    }

    @Test
    void whatIsKnownOfAllUtterancesSetsMeanAndScale() {
        baseline.know(List.of(new double[] {20}, new double[] {24}));

        baseline.compare(new double[] {24}, 0, distance);

        assertThat(distance[0]).isCloseTo(1, within(1e-9));
    }
}
