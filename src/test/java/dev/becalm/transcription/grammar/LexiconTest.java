package dev.becalm.transcription.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void numbersKnownWordsAndRemembersOthers() {
        var grammar = TinyGrammar.read();
        var lexicon = new Lexicon(grammar, Language.EN);

        var sentences = lexicon.sentences("Hello there! My SkyVue card is skyvue-gone.");

        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0)).hasSize(2);
        assertThat(sentences.get(1)[1]).isEqualTo(NgramCounts.UNKNOWN);
        assertThat(lexicon.unknown()).isEqualTo(Map.of("skyvue", 2));
    }

    @Test
    void joinsChineseCharactersToTheLikeliestWords() {
        var grammar = unigrams("退", "款", "退款", "我", "要", "我要", "话费");
        var lexicon = new Lexicon(grammar, Language.ZH);

        var sentence = lexicon.sentences("我要退款，话费").get(0);

        assertThat(sentence).containsExactly(6, 3, 7);
        assertThat(lexicon.sentences("我鑫要"))
                .singleElement()
                .satisfies(words -> assertThat(words).containsExactly(4, NgramCounts.UNKNOWN, 5));
    }

    /** Every word as likely as any other, numbered from 1. */
    private static Grammar unigrams(String... words) {
        var entries = IntStream.range(0, words.length)
                .mapToObj(i -> new Symbols.Entry(words[i], i + 1))
                .toList();
        float cost = (float) Math.log(words.length + 1);
        float[] costs = new float[words.length];
        java.util.Arrays.fill(costs, cost);
        return new Grammar(
                new Symbols("words", entries),
                new Grammar.States(
                        new int[] {-1}, new float[] {0}, new int[] {0}, new float[] {cost}, new int[] {0, words.length
                        }),
                new Grammar.Arcs(IntStream.rangeClosed(1, words.length).toArray(), costs, new int[words.length]),
                0);
    }

    @Test
    void triesOtherSpellings() {
        var known = List.of("apologize", "color", "call", "back", "going", "check", "f", "c", "okay", "center");
        var variants = new SpellingVariants(known::contains);

        assertThat(variants.of("apologise")).containsExactly("apologize");
        assertThat(variants.of("colour")).containsExactly("color");
        assertThat(variants.of("callback")).containsExactly("call", "back");
        assertThat(variants.of("goin'")).containsExactly("going");
        assertThat(variants.of("cheque")).containsExactly("check");
        assertThat(variants.of("centre")).containsExactly("center");
        assertThat(variants.of("fc")).containsExactly("f", "c");
        assertThat(variants.of("ok")).containsExactly("okay");
        assertThat(variants.of("skyvue")).isEmpty();
    }
}
