package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.tone.ToneHead.Emotion;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToneScorerTest {
    private static final ToneHead HEAD = new ToneHead(
            "test",
            List.of(new Emotion("neutral", 0.2), new Emotion("angry", 1)),
            List.of(0.0, -2.0),
            List.of(
                    new ToneHead.Row("level.p95", -25, 10, 5, List.of(0.0, 2.0), List.of(0.0, 1.0)),
                    new ToneHead.Row("balance.voicedMean", -10, 3, 3, List.of(0.0, 2.0), List.of(0.0, 1.0))));

    @Test
    void anAverageUtteranceIsCalm() {
        var score = new ToneScorer(HEAD, 1).score(features(-25, -10));

        assertThat(score.anger()).isCloseTo(1 / (1 + Math.exp(2)), within(1e-6));
        assertThat(score.arousal()).isCloseTo(0.2 + 0.8 * score.anger(), within(1e-6));
        assertThat(score.change()).isZero();
    }

    @Test
    void aLoudSharpUtteranceIsAngryAndAChange() {
        var scorer = new ToneScorer(HEAD, 1);
        scorer.know(List.of(features(-30, -13), features(-20, -7)));

        var score = scorer.score(features(-10, -2));

        assertThat(score.anger()).isGreaterThan(0.9);
        assertThat(score.change()).isGreaterThan(0.9);
        assertThat(score.emotions()).hasSize(2);
    }

    @Test
    void whereCalmIsTheRuleMoreIsNeededForAnger() {
        double even = new ToneScorer(HEAD, 1).score(features(-12, -6)).anger();
        double rare = new ToneScorer(HEAD, 10).score(features(-12, -6)).anger();

        assertThat(Math.log(even / (1 - even)) - Math.log(rare / (1 - rare))).isCloseTo(Math.log(10), within(1e-6));
    }

    @Test
    void aLoudLineSoundsCalmOnceItIsKnown() {
        var scorer = new ToneScorer(HEAD, 8);
        for (int i = 0; i < 12; i++) {
            scorer.score(features(i % 2 == 0 ? -10 : -6, i % 3 == 0 ? -11 : -9));
            scorer.learn(1);
        }

        assertThat(scorer.score(features(-8, -10)).anger()).isLessThan(0.3);
        assertThat(scorer.score(features(0, -2)).anger()).isGreaterThan(0.5);
    }

    private static double[] features(double level, double balance) {
        double[] features = new double[ProsodyFeatures.names().size()];
        features[ProsodyFeatures.names().indexOf("level.p95")] = level;
        features[ProsodyFeatures.names().indexOf("balance.voicedMean")] = balance;
        return features;
    }
}
