package dev.becalm.language.text;

import dev.becalm.call.Language;

/** Brings typed and recognised words into one spelling (product notes on Chinese text; English contractions). */
public final class Normalizer {
    private Normalizer() {}

    public static NormalText normalize(Language language, String text) {
        return switch (language) {
            case EN -> new EnglishNormalizer(text).normalize();
            case ZH -> new ChineseNormalizer(text).normalize();
        };
    }
}
