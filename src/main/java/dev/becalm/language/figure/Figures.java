package dev.becalm.language.figure;

import dev.becalm.language.text.NormalText;
import java.util.List;

/** Finds the figures of a turn, in the order they are said. */
public final class Figures {
    private Figures() {}

    public static List<Figure> in(NormalText text) {
        return switch (text.language()) {
            case EN -> EnglishFigures.in(text);
            case ZH -> ChineseFigures.in(text);
        };
    }
}
