package dev.becalm.transcription.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Language;
import dev.becalm.fixture.SoundGraphs;
import dev.becalm.transcription.Progress;
import dev.becalm.transcription.grammar.NewWord;
import dev.becalm.transcription.texts.UnreadableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a model of seven words with a graph of their sounds, which is not loaded into the recogniser. */
class NewNamesTest {
    private static final int SYMBOLS = 15;

    @TempDir
    private Path root;

    @TempDir
    private Path config;

    private final List<Path> tried = new ArrayList<>();

    @BeforeEach
    void makeTinyModel() throws IOException {
        Path model = root.resolve("tiny");
        Files.createDirectories(model.resolve("am"));
        Files.createDirectories(model.resolve("graph"));
        Files.writeString(model.resolve("am/final.mdl"), "sounds");
        Files.write(model.resolve("graph/HCLr.fst"), SoundGraphs.of(SYMBOLS));
        try (InputStream grammar = getClass().getResourceAsStream("/grammar/tiny.fst")) {
            Files.copy(Objects.requireNonNull(grammar), model.resolve("graph/Gr.fst"));
        }
    }

    @Test
    void becomeWordsOfTheModel() throws IOException {
        names("  - name: MyCard\n    sounds: my card\n  - name: Harrow\n    heard: [lost]\n");
        Files.writeString(config.resolve("own.txt"), "Hello there, MyCard is gone.\n");

        var adaptation = adapter().adapt(request());

        assertThat(adaptation.added()).containsExactly(new NewWord("mycard", List.of("my", "card")));
        assertThat(adaptation.ownUnknown()).isEmpty();
        assertThat(adaptation.vocabulary()).contains("mycard").doesNotContain("+mycard");
        assertThat(new String(ours("Gr.fst"), StandardCharsets.ISO_8859_1)).contains("mycard", "+mycard");
        assertThat(ours("HCLr.fst")).hasSizeGreaterThan(SoundGraphs.of(SYMBOLS).length);
        assertThat(tried).containsExactly(root.resolve(".ours.new"));
    }

    @Test
    void giveTheSameBytesEachTimeAndCanBeTakenBack() throws IOException {
        names("  - name: MyCard\n    sounds: my card\n");
        adapter().adapt(request());
        byte[] sounds = ours("HCLr.fst");
        byte[] grammar = ours("Gr.fst");
        assertThat(adapter().isNeeded(request())).isFalse();
        names("  - name: Hellothere\n    sounds: hello there\n");
        assertThat(adapter().isNeeded(request())).isTrue();
        adapter().adapt(request());
        assertThat(ours("HCLr.fst")).isNotEqualTo(sounds);

        new ModelStore(root).rollback("ours");

        assertThat(ours("HCLr.fst")).isEqualTo(sounds);
        assertThat(ours("Gr.fst")).isEqualTo(grammar);
        names("  - name: MyCard\n    sounds: my card\n");
        adapter().adapt(request());
        assertThat(ours("HCLr.fst")).isEqualTo(sounds);
        assertThat(ours("Gr.fst")).isEqualTo(grammar);
    }

    @Test
    void areRefusedByLineWhereTheyCannotBeLearned() throws IOException {
        assertRefused("  - name: Hello\n    sounds: my card\n", "line 2: the recogniser knows hello already");
        assertRefused(
                "  - name: A\n    sounds: my\n  - name: SkyVue\n    sounds: sky lost\n",
                "line 4: SkyVue sounds like sky, which the recogniser does not know");
        assertRefused("  - name: SkyVue\n    sounds: losst\n", "near it are lost");
        assertRefused("  - name: Sky Vue\n    sounds: my card\n", "line 2: sounds is for single words");
        assertRefused("  - name: SkyVue\n    sounds: '?'\n", "line 2: SkyVue has no sounds");
        assertRefused(
                "  - name: B\n    sounds: my\n  - name: b\n    sounds: card\n", "line 4: the sound of b is given");
        assertRefused("  - name: SkyVue\n    sounds: [my\n", "names.en.yaml: line ");

        assertThat(root.resolve("ours")).doesNotExist();
    }

    @Test
    void needAModelWithAGraphOfSounds() throws IOException {
        names("  - name: MyCard\n    sounds: my card\n");
        Files.writeString(root.resolve("tiny/graph/HCLr.fst"), "something else altogether");
        assertThatThrownBy(() -> adapter().adapt(request()))
                .isInstanceOf(ModelTrouble.class)
                .hasMessageContaining("tiny cannot be adapted: not an OpenFst file");

        Files.delete(root.resolve("tiny/graph/HCLr.fst"));
        Files.writeString(root.resolve("tiny/graph/HCLG.fst"), "fixed");
        assertThatThrownBy(() -> adapter().adapt(request()))
                .isInstanceOf(ModelTrouble.class)
                .hasMessageContaining("has no graph/HCLr.fst and cannot learn new words");
    }

    @Test
    void leaveTheOldModelWhereTheNewOneDoesNotLoad() throws IOException {
        names("  - name: MyCard\n    sounds: my card\n");
        adapter().adapt(request());
        byte[] sounds = ours("HCLr.fst");
        names("  - name: Hellothere\n    sounds: hello there\n");
        var broken = new ModelAdapter(
                new ModelStore(root), config, Progress.NONE, new ModelAdapter.Machine(() -> Long.MAX_VALUE, model -> {
                    throw new ModelTrouble("does not load");
                }));

        assertThatThrownBy(() -> broken.adapt(request())).hasMessageContaining("does not load");
        assertThat(ours("HCLr.fst")).isEqualTo(sounds);
        assertThat(root).isDirectoryNotContaining("glob:**.new");
    }

    private void assertRefused(String names, String message) throws IOException {
        names(names);
        assertThatThrownBy(() -> adapter().adapt(request()))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining(message);
    }

    private void names(String names) throws IOException {
        Files.writeString(config.resolve("names.en.yaml"), "names:\n" + names);
    }

    private byte[] ours(String file) throws IOException {
        return Files.readAllBytes(root.resolve("ours/graph").resolve(file));
    }

    private ModelAdapter adapter() {
        return new ModelAdapter(
                new ModelStore(root),
                config,
                Progress.NONE,
                new ModelAdapter.Machine(() -> Long.MAX_VALUE, tried::add));
    }

    private AdaptationRequest request() {
        Path own = config.resolve("own.txt");
        List<Path> texts = Files.exists(own) ? List.of(own) : List.of();
        return new AdaptationRequest(Language.EN, "tiny", texts, Optional.empty(), OptionalDouble.of(0.5), "ours");
    }
}
