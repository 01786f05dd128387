package dev.becalm.transcription.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.transcription.spoken.SpokenText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedTextsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsAtLeastTwentyThousandWordsOfEachLanguage(Language language) {
        long words = ShippedTexts.lines(language, Path.of("config")).stream()
                .mapToLong(line -> SpokenText.words(line, language).size())
                .sum();

        assertThat(words).isGreaterThan(20_000);
    }

    @Test
    void goesWithoutSettings(@org.junit.jupiter.api.io.TempDir Path empty) {
        var with = ShippedTexts.lines(Language.EN, Path.of("config"));
        var without = ShippedTexts.lines(Language.EN, empty);

        assertThat(without).isNotEmpty();
        assertThat(with).hasSizeGreaterThan(without.size()).noneMatch(line -> line.contains("{"));
    }
}
