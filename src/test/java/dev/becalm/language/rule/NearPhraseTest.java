package dev.becalm.language.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Language;
import dev.becalm.language.text.NormalText;
import dev.becalm.language.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearPhraseTest {
    private final NearPhrase english = NearPhrase.of(Language.EN, "put me through to a manager");
    private final NearPhrase chinese = NearPhrase.of(Language.ZH, "让你们领导来接电话");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "put me through to a manager",
                "now put me true to a manager please",
                "put me through to manager",
                "but me threw to a manager"
            })
    void findsAPhraseThatWasMisheardInPart(String heard) {
        assertThat(english.find(words(Language.EN, heard))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"put it on the table for me", "through to a manager", "", "|"})
    void leavesOutWhatIsTooFarFromIt(String heard) {
        assertThat(english.find(words(Language.EN, heard))).isEmpty();
    }

    @Test
    void findsCharactersThatSoundAlike() {
        assertThat(chinese.find(words(Language.ZH, "你让你们零导来接点话"))).isPresent();
        assertThat(chinese.find(words(Language.ZH, "让你们送到楼下来"))).isEmpty();
    }

    @Test
    void pointsAtTheNearestStretch() {
        NormalText text = Normalizer.normalize(Language.EN, "no no put me true to a manager today");

        var found = english.find(HeardWords.of(text)).orElseThrow();

        assertThat(text.value().substring(found.from(), found.to())).isEqualTo("put me true to a manager");
    }

    @Test
    void refusesAPhraseTooShortToBeMisheardInPart() {
        assertThatThrownBy(() -> NearPhrase.of(Language.EN, "a manager please"))
                .hasMessageContaining("at least 4 words");
    }

    private static HeardWords words(Language language, String heard) {
        return HeardWords.of(Normalizer.normalize(language, heard));
    }
}
