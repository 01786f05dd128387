package dev.becalm.transcription.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NgramFstReaderTest {
    @Test
    void readsWhatOpenFstPrints() {
        var grammar = TinyGrammar.read();

        assertThat(printed(grammar)).isEqualTo(new TreeSet<>(rounded(TinyGrammar.print())));
        assertThat(grammar.start()).isEqualTo(1);
    }

    @Test
    void backsOffToShorterHistories() {
        var grammar = TinyGrammar.read();
        int myCard = grammar.after(grammar.after(grammar.start(), word(grammar, "my")), word(grammar, "card"));

        assertThat(grammar.length(myCard)).isEqualTo(2);
        assertThat(Math.exp(-grammar.wordCost(myCard, word(grammar, "is")))).isCloseTo(0.6, within(1e-4));
        assertThat(grammar.wordCost(myCard, word(grammar, "hello")))
                .isCloseTo(1.029619 + 0.916291 + 1.89712, within(1e-4));
        assertThat(grammar.wordCost(myCard, 99)).isEqualTo(Grammar.NEVER);
    }

    @Test
    void refusesOtherFilesAndDamagedOnes() throws IOException {
        byte[] whole = TinyGrammar.bytes();
        var constant = new ByteArrayOutputStream();
        ConstFstWriter.write(TinyGrammar.read(), constant);

        assertRefused("no grammar at all".getBytes(java.nio.charset.StandardCharsets.UTF_8), "not an OpenFst file");
        assertRefused(constant.toByteArray(), "of type const");
        for (int length = 16; length < whole.length; length += 37) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> NgramFstReader.read(ByteBuffer.wrap(cut))).isInstanceOf(BadGrammar.class);
        }
    }

    private static void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> NgramFstReader.read(ByteBuffer.wrap(file)))
                .isInstanceOf(BadGrammar.class)
                .hasMessageContaining(message);
    }

    private static int word(Grammar grammar, String word) {
        return grammar.symbols().number(word).orElseThrow();
    }

    /** The grammar in the manner of fstprint, a line for each arc and final state. */
    static Set<String> printed(Grammar grammar) {
        var lines = new TreeSet<String>();
        for (int state = 0; state < grammar.states(); state++) {
            if (state != Grammar.ROOT) {
                lines.add(line(state, grammar.backoff(state), "<eps>", grammar.backoffCost(state)));
            }
            if (grammar.endCost(state) != Grammar.NEVER) {
                lines.add(state + " " + String.format(java.util.Locale.ROOT, "%.3f", grammar.endCost(state)));
            }
            for (int arc = grammar.firstArc(state); arc < grammar.firstArc(state + 1); arc++) {
                int number = grammar.word(arc);
                String word = grammar.symbols().entries().stream()
                        .filter(entry -> entry.number() == number)
                        .findFirst()
                        .orElseThrow()
                        .word();
                lines.add(line(state, grammar.target(arc), word, grammar.cost(arc)));
            }
        }
        return lines;
    }

    private static String line(int from, int to, String word, double cost) {
        return from + " " + to + " " + word + " " + String.format(java.util.Locale.ROOT, "%.3f", cost);
    }

    static List<String> rounded(String print) {
        return print.lines()
                .map(line -> line.split("\t", -1))
                .map(cells -> cells.length == 2
                        ? cells[0] + " " + String.format(java.util.Locale.ROOT, "%.3f", Double.valueOf(cells[1]))
                        : line(
                                Integer.parseInt(cells[0]),
                                Integer.parseInt(cells[1]),
                                cells[2],
                                Double.parseDouble(cells[4])))
                .toList();
    }
}
