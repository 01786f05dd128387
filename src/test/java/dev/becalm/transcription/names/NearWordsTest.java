package dev.becalm.transcription.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordsTest {
    @Test
    void findsWhatTheRecogniserWillWriteInstead() {
        var near = new NearWords(Language.EN, List.of("sky", "view", "few", "hopper", "harbor", "valley", "card"));

        assertThat(near.of("skyvue", 3)).first().isEqualTo("sky view");
        assertThat(near.of("harper", 3)).contains("hopper", "harbor");
        assertThat(near.of("zzz", 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"phone, fone", "knight, night", "write, right", "center, senter", "vision, vishun", "park, pack"})
    void givesOneKeyToWordsOfOneSound(String first, String second) {
        var sound = new SoundKey(Language.EN);

        assertThat(sound.of(first)).isEqualTo(sound.of(second));
    }

    @Test
    void mergesChineseSoundsThatSpeakersMerge() {
        var sound = new SoundKey(Language.ZH);

        assertThat(sound.of("诗人")).isEqualTo(sound.of("私人"));
        assertThat(sound.of("名")).isEqualTo(sound.of("民"));
        assertThat(sound.of("退款")).isNotEqualTo(sound.of("贷款"));
    }

    @Test
    void countsLettersToChange() {
        assertThat(NearWords.letters("kitten", "sitting")).isEqualTo(3);
        assertThat(NearWords.letters("", "abc")).isEqualTo(3);
    }
}
