package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToneModelTest {
    private static final List<String> LINES = List.of(
            "becalm tone model 1",
            "# a remark",
            "",
            "head first",
            "emotions neutral angry",
            "arousal 0.2 0.9",
            "bias 0 -0.5",
            "level.p95 -25 10 6 0 1 0 0.5",
            "pitch.p50 8 5 3 0 0.5 0 0.2",
            "head second",
            "emotions angry calm",
            "arousal 0.9 0.1",
            "bias 0 0",
            "level.p95 -25 10 6 1 0 0.5 0");

    @Test
    void readsHeadsAndTheirRows() {
        var model = ToneModel.parse(LINES);

        assertThat(model.heads()).extracting(ToneHead::name).containsExactly("first", "second");
        var head = model.head("first");
        assertThat(head.emotions())
                .containsExactly(new ToneHead.Emotion("neutral", 0.2), new ToneHead.Emotion("angry", 0.9));
        assertThat(head.rows().get(1))
                .isEqualTo(new ToneHead.Row("pitch.p50", 8, 5, 3, List.of(0.0, 0.5), List.of(0.0, 0.2)));
        assertThat(model.head("unheard of")).isEqualTo(head);
    }

    @Test
    void writesWhatItReads() {
        var model = ToneModel.parse(LINES);

        assertThat(ToneModel.parse(model.lines())).isEqualTo(model);
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThatThrownBy(() -> ToneModel.parse(changed(0, "something else"))).hasMessageContaining("line 1");
        assertThatThrownBy(() -> ToneModel.parse(changed(7, "level.p95 -25 10 6 0 1 0")))
                .hasMessageContaining("line 8")
                .hasMessageContaining("7 numbers");
        assertThatThrownBy(() -> ToneModel.parse(changed(7, "no.such -25 10 6 0 1 0 1")))
                .hasMessageContaining("line 8")
                .hasMessageContaining("no.such");
        assertThatThrownBy(() -> ToneModel.parse(changed(7, "level.p95 -25 10 none 0 1 0 1")))
                .hasMessageContaining("line 8");
        assertThatThrownBy(() -> ToneModel.parse(changed(7, "level.p95 -25 10 0 0 1 0 1")))
                .hasMessageContaining("above 0");
    }

    @Test
    void aHeadWithoutAngerIsRefused() {
        assertThatThrownBy(() -> ToneModel.parse(changed(4, "emotions neutral happy")))
                .hasMessageContaining("anger");
    }

    @Test
    void theShippedModelIsRead() throws Exception {
        var model = ToneModel.parse(Files.readAllLines(Path.of("models/weights/tone.txt")));

        assertThat(model.heads()).hasSize(1);
        assertThat(model.heads().get(0).rows()).hasSizeBetween(8, 30);
    }

    private static List<String> changed(int line, String text) {
        List<String> lines = new ArrayList<>(LINES);
        lines.set(line, text);
        return lines;
    }
}
