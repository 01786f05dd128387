package dev.becalm.transcription.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.transcription.ModelMissing;
import dev.becalm.transcription.models.ModelStore.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {
    @TempDir
    private Path root;

    @Test
    void readsTheShippedCatalogue() {
        var catalog = ModelCatalog.read(Path.of("models/models.yaml"));

        assertThat(catalog.entries()).containsOnlyKeys("en", "zh");
        assertThat(catalog.entries().get("zh")).matches(entry -> entry.bytes() == 43_898_754);
    }

    @Test
    void saysWhichCommandBringsAMissingModel() {
        var store = new ModelStore(root, ModelCatalog.read(Path.of("models/models.yaml")));

        assertThatThrownBy(() -> store.load("zh"))
                .isInstanceOf(ModelMissing.class)
                .hasMessage("the speech model zh is not in " + root + ": becalm models fetch zh brings it");
    }

    @Test
    void listsModelsThatWereMadeHere() throws IOException {
        Files.createDirectories(root.resolve("ours/am"));
        Files.createDirectories(root.resolve("ours/graph"));
        for (String file : new String[] {"am/final.mdl", "graph/Gr.fst", "graph/HCLr.fst"}) {
            Files.writeString(root.resolve("ours").resolve(file), "x");
        }

        var store = new ModelStore(root);

        assertThat(store.list()).singleElement().satisfies(each -> {
            assertThat(each.name()).isEqualTo("ours");
            assertThat(each.state()).isEqualTo(State.READY);
            assertThat(each.entry()).isEmpty();
        });
    }

    @Test
    void namesTheLineOfABadCatalogue() throws IOException {
        Path file = Files.writeString(root.resolve("models.yaml"), "en:\n  language: en\n  titel: oops\n");

        assertThatThrownBy(() -> ModelCatalog.read(file))
                .isInstanceOf(ModelTrouble.class)
                .hasMessageContaining("models.yaml:4")
                .hasMessageContaining("title");
    }

    @Test
    void listsNothingWhereThereIsNothing() {
        var store = new ModelStore(root.resolve("nowhere"));

        assertThat(store.list()).isEmpty();
    }
}
