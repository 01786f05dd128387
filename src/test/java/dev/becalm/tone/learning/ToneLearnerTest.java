package dev.becalm.tone.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.config.ToneModelFile;
import dev.becalm.tone.ToneHead;
import dev.becalm.tone.ToneModel;
import dev.becalm.tone.ToneScorer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToneLearnerTest {
    private static final ToneHead PUBLISHED = ToneModelFile.published().heads().get(0);

    @Test
    void recognisesEmotionsOfSpeakersItHasNotHeard() {
        var model = ToneLearner.learn(MadeVoices.corpus("made", 10, 20, 1), PUBLISHED);
        var head = model.head("made");
        var scorer = new ToneScorer(head, 1);
        int right = 0;
        int all = 0;

        for (LabelledVoice voice : MadeVoices.corpus("made", 1, 50, 99)) {
            var chances = scorer.score(voice.features().values()).emotions();
            int best = chances.indexOf(chances.stream().max(Double::compare).orElseThrow());
            right += head.emotions().get(best).name().equals(voice.emotion()) ? 1 : 0;
            all++;
            scorer.learn(1);
        }

        assertThat((double) right / all).isGreaterThan(0.6);
    }

    @Test
    void learnsTheSameBytesFromTheSameVoices() {
        List<String> one =
                ToneLearner.learn(MadeVoices.corpus("made", 4, 5, 1), PUBLISHED).lines();
        List<String> other =
                ToneLearner.learn(MadeVoices.corpus("made", 4, 5, 1), PUBLISHED).lines();

        assertThat(other).isEqualTo(one);
        assertThat(ToneModel.parse(one).lines()).isEqualTo(one);
    }

    @Test
    void givesEachCorpusItsOwnHeadBehindOneForAll() {
        List<LabelledVoice> voices = new ArrayList<>(MadeVoices.corpus("one", 4, 5, 1));
        voices.addAll(MadeVoices.corpus("two", 4, 5, 2));

        var model = ToneLearner.learn(voices, PUBLISHED);

        assertThat(model.heads()).extracting(ToneHead::name).containsExactly("all", "one", "two");
    }

    @Test
    void leansOnWhatIsPublishedWhereAVoiceBelongsToNoCorpus() {
        var model = ToneLearner.learn(MadeVoices.corpus("made", 4, 5, 1), PUBLISHED);
        var own = model.head("made");
        var any = model.head("another");

        assertThat(any.name()).isEqualTo("all");
        assertThat(any.rows()).startsWith(own.rows().toArray(ToneHead.Row[]::new));
        assertThat(any.rows()).hasSize(own.rows().size() + PUBLISHED.rows().size());
        assertThat(any.biases()).isNotEqualTo(own.biases());
    }

    @Test
    void needsAnger() {
        var calm = MadeVoices.corpus("made", 3, 5, 1).stream()
                .filter(voice -> !voice.emotion().equals("angry"))
                .toList();

        assertThatThrownBy(() -> ToneLearner.learn(calm, PUBLISHED)).hasMessageContaining("anger");
    }
}
