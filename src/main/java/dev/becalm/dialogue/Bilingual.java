package dev.becalm.dialogue;

import dev.becalm.call.Language;

/** One text in both languages. */
public record Bilingual(String en, String zh) {
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }
}
