package dev.becalm.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.language.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SarcasmTest {
    @ParameterizedTest
    @ValueSource(strings = {"Oh great, another transfer.", "Brilliant. Just brilliant. Another form to fill in."})
    void praiseForTheNextNuisanceIsNone(String words) {
        assertThat(Sarcasm.in(Normalizer.normalize(Language.EN, words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Great, thanks again.", "That's perfect, thank you.", "Is there another way?"})
    void praiseInEarnestIs(String words) {
        assertThat(Sarcasm.in(Normalizer.normalize(Language.EN, words))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"哦，太好了，又要转一次。", "真行，又让我等"})
    void chinesePraiseForTheNextNuisanceIsNone(String words) {
        assertThat(Sarcasm.in(Normalizer.normalize(Language.ZH, words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"太好了，又快又好", "太好了，谢谢你"})
    void chinesePraiseInEarnestIs(String words) {
        assertThat(Sarcasm.in(Normalizer.normalize(Language.ZH, words))).isFalse();
    }
}
