package dev.becalm.transcription.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.fixture.SoundGraphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SoundGraphTest {
    private static final byte[] GRAPH = SoundGraphs.of(4);

    @Test
    void knowsWhichWordsHaveASound() {
        var graph = SoundGraph.read(ByteBuffer.wrap(GRAPH));

        assertThat(graph.highest()).isEqualTo(5);
        assertThat(graph.says(4)).isTrue();
        assertThat(graph.says(5)).isFalse();
        assertThat(graph.says(-1)).isFalse();
    }

    @Test
    void givesKnownWordsTwinsOfTheSameSound() throws IOException {
        byte[] written = written(Map.of(2, List.of(6, 8), 3, List.of(7)));

        assertThat(SoundGraphs.arcs(written, 0)).isEqualTo(SoundGraphs.arcs(GRAPH, 0));
        assertThat(SoundGraphs.arcs(written, 2)).containsExactly("21 2 0.25 0", "21 6 0.25 0", "21 8 0.25 0");
        assertThat(SoundGraphs.arcs(written, 3)).containsExactly("31 3 0.25 0", "31 7 0.25 0");
        assertThat(SoundGraphs.arcs(written, 4)).isEqualTo(SoundGraphs.arcs(GRAPH, 4));
    }

    @Test
    void listsTwinsWhereverTheirWordsCanComeNext() throws IOException {
        var graph = SoundGraph.read(ByteBuffer.wrap(written(Map.of(2, List.of(6, 8), 3, List.of(7)))));

        assertThat(graph.highest()).isEqualTo(8);
        assertThat(graph.says(7)).isTrue();
        assertThat(graph.next(0)).containsExactly(1, 9);
        assertThat(graph.next(1)).containsExactly(1, 2);
        assertThat(graph.next(2)).containsExactly(2, 3, 6, 7, 8, 9);
        assertThat(graph.next(3)).containsExactly(3, 4, 7, 8);
    }

    @Test
    void changesNothingWithoutTwinsButWhatItClaimsOfItself() throws IOException {
        byte[] plain = written(Map.of());

        assertThat(plain).hasSameSizeAs(GRAPH);
        assertThat(Arrays.copyOfRange(plain, 145, plain.length))
                .isEqualTo(Arrays.copyOfRange(GRAPH, 145, GRAPH.length));
        assertThat(written(Map.of(2, List.of(6)))).isEqualTo(written(Map.of(2, List.of(6))));
    }

    @Test
    void refusesOtherFilesAndDamagedOnes() {
        byte[] table = GRAPH.clone();
        table[table.length - 4 * 5 * 5 - 8 - 4 - 1] = 1;

        assertRefused("not a graph at all".getBytes(StandardCharsets.UTF_8), "not an OpenFst file");
        assertRefused(TinyGrammar.bytes(), "of type ngram where olabel_lookahead is expected");
        assertRefused(table, "something else than words");
        for (int length = 16; length < GRAPH.length; length += 23) {
            byte[] cut = Arrays.copyOf(GRAPH, length);
            assertThatThrownBy(() -> SoundGraph.read(ByteBuffer.wrap(cut))).isInstanceOf(BadGrammar.class);
        }
    }

    private static void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> SoundGraph.read(ByteBuffer.wrap(file)))
                .isInstanceOf(BadGrammar.class)
                .hasMessageContaining(message);
    }

    private static byte[] written(Map<Integer, List<Integer>> twins) throws IOException {
        var out = new ByteArrayOutputStream();
        SoundGraph.read(ByteBuffer.wrap(GRAPH)).write(out, new TreeMap<>(twins));
        return out.toByteArray();
    }
}
