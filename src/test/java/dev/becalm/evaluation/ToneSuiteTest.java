package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.fixture.Voices;
import dev.becalm.fixture.WavFiles;
import dev.becalm.tone.ToneModel;
import dev.becalm.transcription.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneSuiteTest {
    private static double figure(SuiteResult result, String key) {
        return result.figures().getOrDefault(key, Double.NaN).doubleValue();
    }

    private static final int RATE_HZ = 8_000;

    @TempDir
    private Path folder;

    private final ToneSuite suite =
            new ToneSuite(() -> ToneModel.parse(read(Path.of("models/weights/tone.txt"))), () -> {
                throw new AssertionError("rules are for whole calls only");
            });

    @Test
    void tellsShoutsFromCalmSpeechWithTheShippedModel() throws IOException {
        voices(folder, 6);

        var result = suite.run(SuiteRequest.of(folder));

        assertThat(result.rows()).isEqualTo(24);
        assertThat(result.figures()).containsOnlyKeys("uar.made", "angryAuc.made");
        assertThat(figure(result, "angryAuc.made")).isGreaterThan(0.9);
        assertThat(result.tables().get(0).title()).contains("causal");
    }

    @Test
    void printsTheSexesWhereTheManifestTellsThem() throws IOException {
        voices(folder, 4);
        Path manifest = folder.resolve("manifest.tsv");
        List<String> lines = Files.readAllLines(manifest);
        lines.replaceAll(
                line -> line + (line.endsWith("emotion") ? "\tsex" : line.contains("\ts0\t") ? "\tmale" : "\tfemale"));
        Files.write(manifest, lines);

        var result = suite.run(SuiteRequest.of(folder));

        assertThat(result.figures()).containsKeys("angryAuc.made.female", "angryAuc.made.male");
        assertThat(result.tables().get(1).lines())
                .anyMatch(line -> line.contains("female"))
                .anyMatch(line -> line.contains("worst speaker"));
    }

    @Test
    void learnsFirstWhereAsked() throws IOException {
        Path train = Files.createDirectory(folder.resolve("train"));
        Path test = Files.createDirectory(folder.resolve("test"));
        voices(train, 6);
        voices(test, 3);

        for (String baseline : List.of("causal", "speaker")) {
            var request = new SuiteRequest(test, train, 2, Map.of("baseline", baseline), Progress.NONE);
            var result = suite.run(request);

            assertThat(figure(result, "uar.made")).isGreaterThan(0.8);
            assertThat(result.worst()).hasSize(2);
        }
    }

    @Test
    void theSameRecordingsTeachTheSameModelByteForByte() throws IOException {
        voices(folder, 3);

        var first = new Training(folder.resolve("a"), Path.of("config")).train(Training.Kind.TONE, List.of(folder));
        var second = new Training(folder.resolve("b"), Path.of("config")).train(Training.Kind.TONE, List.of(folder));

        assertThat(Files.readAllBytes(second.get(0))).isEqualTo(Files.readAllBytes(first.get(0)));
        assertThat(ToneModel.parse(Files.readAllLines(first.get(0))).heads()).isNotEmpty();
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() throws IOException {
        Path manifest = folder.resolve("manifest.tsv");
        assertThatThrownBy(() -> suite.run(SuiteRequest.of(folder)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("manifest.tsv");

        Files.writeString(manifest, "path\tcorpus\tspeaker\nx.wav\tmade\ts\n");
        assertThatThrownBy(() -> suite.run(SuiteRequest.of(folder)))
                .hasMessageContaining("manifest.tsv:1")
                .hasMessageContaining("emotion");

        Files.writeString(manifest, "path\tcorpus\tspeaker\temotion\nmissing.wav\tmade\ts\tangry\n");
        assertThatThrownBy(() -> suite.run(SuiteRequest.of(folder)))
                .hasMessageContaining("manifest.tsv:2")
                .hasMessageContaining("missing.wav");

        var request = new SuiteRequest(folder, null, 0, Map.of("baseline", "mine"), Progress.NONE);
        assertThatThrownBy(() -> suite.run(request)).hasMessageContaining("causal or speaker");
    }

    @Test
    void learnsTheSameModelTwice() throws IOException {
        voices(folder, 3);

        var one = ToneTraining.learn(List.of(folder), Progress.NONE);
        var other = ToneTraining.learn(List.of(folder), Progress.NONE);

        assertThat(other.lines()).isEqualTo(one.lines());
    }

    /** Two speakers, each calm and shouting. */
    private static void voices(Path folder, int each) throws IOException {
        List<String> lines = new ArrayList<>(List.of("path\tcorpus\tspeaker\temotion"));
        for (int speaker = 0; speaker < 2; speaker++) {
            for (int i = 0; i < each; i++) {
                double pitch = 110 + 60 * speaker;
                write(folder, lines, "calm" + speaker + i, Voices.CALM.pitched(pitch), "neutral", speaker);
                write(folder, lines, "shout" + speaker + i, Voices.SHOUTING.pitched(1.6 * pitch), "angry", speaker);
            }
        }
        Files.write(folder.resolve("manifest.tsv"), lines);
    }

    private static void write(Path folder, List<String> lines, String name, Voices voice, String emotion, int speaker)
            throws IOException {
        short[] sound = voice.speak(RATE_HZ, 2_000, name.hashCode());
        Files.write(folder.resolve(name + ".wav"), WavFiles.mono(sound, RATE_HZ));
        lines.add(name + ".wav\tmade\ts" + speaker + "\t" + emotion);
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
