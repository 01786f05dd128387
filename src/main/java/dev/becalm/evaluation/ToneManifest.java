package dev.becalm.evaluation;

import dev.becalm.tone.ProsodyFeatures;
import dev.becalm.tone.learning.EmotionNames;
import dev.becalm.tone.learning.LabelledVoice;
import dev.becalm.transcription.Progress;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Labelled recordings of voices: a folder with {@code manifest.tsv} and the audio that it names, WAV or FLAC. A column
 * {@code sex} may say which speakers are women and which are men.
 */
final class ToneManifest {
    private static final String FILE = "manifest.tsv";
    private static final List<String> COLUMNS = List.of("path", "corpus", "speaker", "emotion");
    private static final String SEX = "sex";

    private ToneManifest() {}

    /** Everything in the folder, measured, in the order of the manifest. */
    static List<Entry> read(Path folder, Progress progress) {
        Path manifest = folder.resolve(FILE);
        List<String> lines = lines(manifest);
        int[] columns = columns(manifest, lines);
        int sex = Arrays.asList(lines.get(0).split("\t", -1)).indexOf(SEX);
        List<Entry> entries = new ArrayList<>();
        for (int number = 2; number <= lines.size(); number++) {
            progress.report("measuring voices", entries.size(), lines.size() - 1L);
            if (!lines.get(number - 1).isBlank()) {
                String[] cells = lines.get(number - 1).split("\t", -1);
                var voice = voice(manifest, number, cells, columns);
                entries.add(new Entry(cells[columns[0]], voice, sex < 0 || sex >= cells.length ? "" : cells[sex]));
            }
        }
        return entries;
    }

    private static List<String> lines(Path manifest) {
        try {
            List<String> lines = Files.readAllLines(manifest);
            if (lines.size() < 2) {
                throw new MalformedInput(manifest, 0, "holds no recording");
            }
            return lines;
        } catch (NoSuchFileException e) {
            throw new MalformedInput(manifest, 0, "there is no such file; the folder needs one");
        } catch (MalformedInputException e) {
            throw new MalformedInput(manifest, 0, "not UTF-8");
        } catch (IOException e) {
            throw new MalformedInput(manifest, 0, "cannot be read: " + e.getMessage());
        }
    }

    private static int[] columns(Path manifest, List<String> lines) {
        List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
        if (!header.containsAll(COLUMNS)) {
            throw new MalformedInput(manifest, 1, "the first line must name the columns " + COLUMNS);
        }
        return COLUMNS.stream().mapToInt(header::indexOf).toArray();
    }

    private static LabelledVoice voice(Path manifest, int number, String[] cells, int[] columns) {
        if (cells.length <= Arrays.stream(columns).max().orElse(0)) {
            throw new MalformedInput(manifest, number, "expected at least the columns " + COLUMNS);
        }
        Path file = manifest.resolveSibling(cells[columns[0]]);
        if (!Files.isRegularFile(file)) {
            throw new MalformedInput(manifest, number, "no such recording: " + cells[columns[0]]);
        }
        var recording = Recording.read(file);
        double[] features = ProsodyFeatures.of(recording.samples(), recording.rateHz());
        return new LabelledVoice(
                cells[columns[1]],
                cells[columns[2]],
                EmotionNames.of(cells[columns[3]]),
                new LabelledVoice.VoiceFeatures(features));
    }

    /**
     * A recording by its path in the manifest.
     *
     * @param sex of the speaker, as written there; empty where it is not
     */
    record Entry(String path, LabelledVoice voice, String sex) {}
}
