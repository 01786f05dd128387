package dev.becalm.evaluation;

import dev.becalm.config.ToneModelFile;
import dev.becalm.tone.ToneModel;
import dev.becalm.tone.learning.LabelledVoice;
import dev.becalm.tone.learning.ToneLearner;
import dev.becalm.transcription.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Learns how emotions sound from folders in the format of the tone suite. The same data gives the same model. */
public final class ToneTraining {
    private ToneTraining() {}

    /** @throws MalformedInput when a folder is not in the format, or knows no anger */
    public static ToneModel learn(List<Path> folders, Progress progress) {
        List<ToneManifest.Entry> entries = new ArrayList<>();
        folders.forEach(folder -> entries.addAll(ToneManifest.read(folder, progress)));
        try {
            return learn(entries);
        } catch (IllegalArgumentException e) {
            throw new MalformedInput(folders.get(0), 0, String.valueOf(e.getMessage()));
        }
    }

    /** @throws IllegalArgumentException where anger is not among them */
    static ToneModel learn(List<ToneManifest.Entry> entries) {
        List<LabelledVoice> voices =
                entries.stream().map(ToneManifest.Entry::voice).toList();
        return ToneLearner.learn(voices, ToneModelFile.published().heads().get(0));
    }
}
