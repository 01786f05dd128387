package dev.becalm.tone.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmotionNamesTest {
    @Test
    void bringsWordsOfDifferentDataSetsToOne() {
        assertThat(EmotionNames.of("Fearful")).isEqualTo("fear");
        assertThat(EmotionNames.of("surprised")).isEqualTo("surprise");
        assertThat(EmotionNames.of(" ANGER ")).isEqualTo("angry");
        assertThat(EmotionNames.of("calm")).isEqualTo("calm");
        assertThat(EmotionNames.of("bored")).isEqualTo("bored");
    }

    @Test
    void knowsHowExcitedTheyAre() {
        assertThat(EmotionNames.arousal("angry")).isGreaterThan(EmotionNames.arousal("sad"));
        assertThat(EmotionNames.arousal("bored")).isEqualTo(0.5);
    }
}
