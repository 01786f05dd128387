package dev.becalm.transcription.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Language;
import dev.becalm.fixture.BrokenWeb;
import dev.becalm.transcription.ModelMissing;
import dev.becalm.transcription.Progress;
import dev.becalm.transcription.models.ModelStore.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFetcherTest {
    private static final byte[] ARCHIVE = zip("pack/am/final.mdl", "pack/graph/HCLr.fst", "pack/graph/Gr.fst");

    @TempDir
    private Path root;

    @Test
    void goesOnWhereABrokenConnectionLeftOff() throws IOException {
        List<Long> steps = new ArrayList<>();
        try (var web = BrokenWeb.serving(ARCHIVE).cuttingAfter(ARCHIVE.length / 3)) {
            var store = store(entry(web.url(), ARCHIVE));

            new ModelFetcher(store, (task, done, total) -> steps.add(done)).fetch("tiny", null);

            assertThat(web.ranges()).hasSizeGreaterThan(2).first().isEqualTo("bytes=0-");
            assertThat(web.ranges().get(1)).isEqualTo("bytes=" + ARCHIVE.length / 3 + "-");
            assertThat(store.list()).singleElement().matches(each -> each.state() == State.READY);
            assertThat(steps).contains((long) ARCHIVE.length);
            assertThat(root).isDirectoryNotContaining("glob:**.part");
        }
    }

    @Test
    void keepsWhatItHasWhenTheConnectionDiesForGood() throws IOException {
        try (var web = BrokenWeb.serving(ARCHIVE).cuttingAfter(1000).forGood()) {
            var store = store(entry(web.url(), ARCHIVE));

            assertThatThrownBy(() -> new ModelFetcher(store, Progress.NONE).fetch("tiny", null))
                    .isInstanceOf(ModelTrouble.class)
                    .hasMessageContaining("1000 of " + ARCHIVE.length + " bytes are here")
                    .hasMessageContaining("goes on from there");
            assertThat(Files.size(root.resolve(".tiny.part"))).isEqualTo(1000);
        }
    }

    @Test
    void refusesAnotherFileThanTheExpectedOne() throws IOException {
        byte[] other = ARCHIVE.clone();
        other[other.length / 2] ^= 1;
        try (var web = BrokenWeb.serving(other)) {
            var store = store(entry(web.url(), ARCHIVE));

            assertThatThrownBy(() -> new ModelFetcher(store, Progress.NONE).fetch("tiny", null))
                    .isInstanceOf(ModelTrouble.class)
                    .hasMessageContaining("not the expected one")
                    .hasMessageContaining("nothing was installed");
            assertThat(root).isEmptyDirectory();
        }
    }

    @Test
    void saysWhatTheServerAnswers() throws IOException {
        try (var web = BrokenWeb.serving(ARCHIVE)) {
            var store = store(entry(web.url().resolve("/nowhere"), ARCHIVE));

            assertThatThrownBy(() -> new ModelFetcher(store, Progress.NONE).fetch("tiny", null))
                    .isInstanceOf(ModelTrouble.class)
                    .hasMessageContaining("HTTP status 404");
        }
    }

    @Test
    void takesAnOfflineCopyAndLeavesItAlone() throws IOException {
        Path copy = Files.write(Files.createDirectory(root.resolve("usb")).resolve("tiny.zip"), ARCHIVE);
        var store = store(entry(URI.create("http://localhost:1/"), ARCHIVE));

        new ModelFetcher(store, Progress.NONE).fetch("tiny", copy.toString());

        assertThat(store.has("tiny")).isTrue();
        assertThat(copy).exists();
    }

    @Test
    void writesNothingOutsideItsFolder() throws IOException {
        byte[] evil = zip("pack/am/final.mdl", "pack/../../escaped");
        Path copy = Files.write(root.resolve("evil.zip"), evil);
        var store = store(entry(URI.create("http://localhost:1/"), evil));

        assertThatThrownBy(() -> new ModelFetcher(store, Progress.NONE).fetch("tiny", copy.toString()))
                .isInstanceOf(ModelTrouble.class)
                .hasMessageContaining("outside its folder");
        assertThat(root.resolve("escaped")).doesNotExist();
        assertThat(root.resolve("tiny")).doesNotExist();
    }

    @Test
    void keepsTheOldModelWhenTheNewOneIsNotWhole() throws IOException {
        byte[] half = zip("pack/am/final.mdl");
        Path copy = Files.write(root.resolve("half.zip"), half);
        Files.createDirectories(root.resolve("tiny/am"));
        Files.writeString(root.resolve("tiny/am/final.mdl"), "the old one");
        var store = store(entry(URI.create("http://localhost:1/"), half));

        assertThatThrownBy(() -> new ModelFetcher(store, Progress.NONE).fetch("tiny", copy.toString()))
                .isInstanceOf(ModelTrouble.class)
                .hasMessageContaining("no whole model")
                .hasMessageContaining("HCLr.fst");
        assertThat(root.resolve("tiny/am/final.mdl")).hasContent("the old one");
    }

    @Test
    void asksForSpaceBeforeItStarts() {
        var entry = new ModelEntry(
                Language.EN,
                "huge",
                "MIT",
                URI.create("http://localhost:1/"),
                Long.MAX_VALUE / 4,
                sha256(ARCHIVE),
                "pack",
                Map.of());

        assertThatThrownBy(() -> new ModelFetcher(store(entry), Progress.NONE).fetch("tiny", null))
                .isInstanceOf(ModelTrouble.class)
                .hasMessageContaining("MB free");
    }

    @Test
    void namesTheModelsThereAre() {
        var store = store(entry(URI.create("http://localhost:1/"), ARCHIVE));

        assertThatThrownBy(() -> new ModelFetcher(store, Progress.NONE).fetch("klingon", null))
                .isInstanceOf(ModelTrouble.class)
                .hasMessage("no model klingon in the catalogue; there are: tiny");
    }

    @Test
    void noticesADamagedModelBeforeItIsLoaded() throws IOException {
        Path copy = Files.write(root.resolve("tiny.zip"), ARCHIVE);
        var store = store(entry(URI.create("http://localhost:1/"), ARCHIVE));
        new ModelFetcher(store, Progress.NONE).fetch("tiny", copy.toString());
        Files.writeString(root.resolve("tiny/graph/Gr.fst"), "cut");

        assertThat(store.list()).singleElement().matches(each -> each.state() == State.BROKEN);
        assertThatThrownBy(() -> store.load("tiny"))
                .isInstanceOf(ModelMissing.class)
                .hasMessageContaining("Gr.fst has 3 bytes")
                .hasMessageEndingWith("becalm models fetch tiny brings it");
    }

    private ModelStore store(ModelEntry entry) {
        return new ModelStore(root, new ModelCatalog(Map.of("tiny", entry)));
    }

    private static ModelEntry entry(URI url, byte[] archive) {
        return new ModelEntry(Language.EN, "a tiny one", "MIT", url, archive.length, sha256(archive), "pack", Map.of());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        var random = new Random(3);
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String name : names) {
                byte[] content = new byte[40_000];
                random.nextBytes(content);
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
