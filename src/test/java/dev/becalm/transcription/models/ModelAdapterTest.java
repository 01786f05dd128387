package dev.becalm.transcription.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Language;
import dev.becalm.transcription.ModelMissing;
import dev.becalm.transcription.Progress;
import dev.becalm.transcription.texts.UnreadableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a model of seven words with a fixed graph beside its grammar, so that nothing is loaded into the recogniser. */
class ModelAdapterTest {
    @TempDir
    private Path root;

    @TempDir
    private Path config;

    private Path texts = Path.of("");

    @BeforeEach
    void makeTinyModels() throws IOException {
        makeModel("tiny");
        makeModel("tiny-zh");
        texts = Files.writeString(config.resolve("own.txt"), "My SkyVue card is lost.\nMy card is lost there.\n");
    }

    private void makeModel(String name) throws IOException {
        Path model = root.resolve(name);
        Files.createDirectories(model.resolve("am"));
        Files.createDirectories(model.resolve("graph"));
        Files.writeString(model.resolve("am/final.mdl"), "sounds");
        Files.writeString(model.resolve("graph/HCLG.fst"), "graph");
        try (InputStream grammar = getClass().getResourceAsStream("/grammar/" + name + ".fst")) {
            Files.copy(Objects.requireNonNull(grammar), model.resolve("graph/Gr.fst"));
        }
    }

    @Test
    void writesACopyThatHasLearned() throws IOException {
        var adaptation = adapter().adapt(request(texts));

        assertThat(root.resolve("ours/am/final.mdl")).hasContent("sounds");
        assertThat(Files.readAllBytes(root.resolve("ours/graph/Gr.fst")))
                .isNotEqualTo(Files.readAllBytes(root.resolve("tiny/graph/Gr.fst")));
        assertThat(adaptation.lessons()).hasSize(2);
        assertThat(adaptation.ownUnknown()).containsOnlyKeys("skyvue");
        assertThat(adaptation.vocabulary()).contains("card", "lost").doesNotContain("<eps>");
        assertThat(new ModelStore(root).has("ours")).isTrue();
        assertThat(root).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void learnsChineseWrittenWithoutSpaces() throws IOException {
        Path chinese = Files.writeString(config.resolve("zh.txt"), "您好，请问我的卡丢了。\n我的卡不见了，我的卡是青禾贷。\n");
        var request = new AdaptationRequest(
                Language.ZH, "tiny-zh", List.of(chinese), Optional.empty(), OptionalDouble.of(0.5), "ours");

        var adaptation = adapter().adapt(request);

        var own = adaptation.lessons().get(adaptation.lessons().size() - 1);
        assertThat(own.words()).isEqualTo(11);
        assertThat(adaptation.ownUnknown()).containsOnlyKeys("了", "青", "禾", "贷");
        assertThat(adaptation.vocabulary()).contains("您好", "丢了");
        assertThat(new ModelStore(root).has("ours")).isTrue();
    }

    @Test
    void writesTheSameBytesFromTheSameTexts() throws IOException {
        adapter().adapt(request(texts));
        byte[] first = Files.readAllBytes(root.resolve("ours/graph/Gr.fst"));

        adapter().adapt(request(texts));

        assertThat(Files.readAllBytes(root.resolve("ours/graph/Gr.fst"))).isEqualTo(first);
    }

    @Test
    void knowsWhenNothingHasChanged() throws IOException {
        assertThat(adapter().isNeeded(request(texts))).isTrue();
        adapter().adapt(request(texts));

        assertThat(adapter().isNeeded(request(texts))).isFalse();
        Files.writeString(texts, "Gone is my card.");
        assertThat(adapter().isNeeded(request(texts))).isTrue();
    }

    @Test
    void bringsBackWhatWasThereBefore() throws IOException {
        adapter().adapt(request(texts));
        byte[] first = Files.readAllBytes(root.resolve("ours/graph/Gr.fst"));
        Files.writeString(texts, "Gone is my card. Gone gone gone.");
        adapter().adapt(request(texts));

        new ModelStore(root).rollback("ours");

        assertThat(Files.readAllBytes(root.resolve("ours/graph/Gr.fst"))).isEqualTo(first);
        assertThatThrownBy(() -> new ModelStore(root).rollback("tiny")).hasMessageContaining("no earlier tiny");
    }

    @Test
    void keepsTheOldModelWhenATextIsBad() throws IOException {
        adapter().adapt(request(texts));
        byte[] first = Files.readAllBytes(root.resolve("ours/graph/Gr.fst"));
        Files.write(texts, new byte[] {'a', 0, 'b'});

        assertThatThrownBy(() -> adapter().adapt(request(texts)))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("own.txt: byte 1 is 0");
        assertThat(Files.readAllBytes(root.resolve("ours/graph/Gr.fst"))).isEqualTo(first);
    }

    @Test
    void saysSoWhenTheDiskIsFullAndLeavesTheModelAlone() throws IOException {
        adapter().adapt(request(texts));
        byte[] first = Files.readAllBytes(root.resolve("ours/graph/Gr.fst"));
        var cramped = new ModelAdapter(
                new ModelStore(root), config, Progress.NONE, new ModelAdapter.Machine(() -> 3L << 20, model -> {}));

        assertThatThrownBy(() -> cramped.adapt(request(texts)))
                .isInstanceOf(ModelTrouble.class)
                .hasMessageContaining("has 3 MB free, the model needs 250 MB");
        assertThat(Files.readAllBytes(root.resolve("ours/graph/Gr.fst"))).isEqualTo(first);
        assertThat(root).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void refusesModelsThatCannotBeAdapted() throws IOException {
        Files.writeString(root.resolve("tiny/graph/Gr.fst"), "not a grammar of any kind");
        assertThatThrownBy(() -> adapter().adapt(request(texts)))
                .isInstanceOf(ModelTrouble.class)
                .hasMessageContaining("tiny cannot be adapted: not an OpenFst file");

        Files.delete(root.resolve("tiny/graph/Gr.fst"));
        assertThatThrownBy(() -> adapter().adapt(request(texts)))
                .isInstanceOf(ModelTrouble.class)
                .hasMessageContaining("no n-gram grammar");

        Files.delete(root.resolve("tiny/am/final.mdl"));
        assertThatThrownBy(() -> adapter().adapt(request(texts))).isInstanceOf(ModelMissing.class);
    }

    @Test
    void refusesNamesAndWeightsThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("../evil", OptionalDouble.empty()))
                .withMessageContaining("small letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("tiny", OptionalDouble.empty()))
                .withMessageContaining("another name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("ours", OptionalDouble.of(2)))
                .withMessageContaining("within [0, 1]");
    }

    private ModelAdapter adapter() {
        return new ModelAdapter(new ModelStore(root), config, Progress.NONE);
    }

    private static AdaptationRequest request(Path texts) {
        return new AdaptationRequest(
                Language.EN, "tiny", List.of(texts), Optional.empty(), OptionalDouble.of(0.5), "ours");
    }

    private AdaptationRequest request(String out, OptionalDouble weight) {
        return new AdaptationRequest(Language.EN, "tiny", List.of(texts), Optional.empty(), weight, out);
    }
}
