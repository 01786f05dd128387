package dev.becalm.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import dev.becalm.tone.ToneModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the tone model lies in the folder of models. */
public final class ToneModelFile {
    private ToneModelFile() {}

    public static Path in(Path models) {
        return models.resolve("weights").resolve("tone.txt");
    }

    /**
     * The model; empty where there is none, and voices are then not analysed.
     *
     * @throws ConfigProblem naming file and line of what is wrong
     */
    public static Optional<ToneModel> read(Path models) {
        Path file = in(models);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ToneModel.parse(Files.readAllLines(file)));
        } catch (ToneModel.Malformed e) {
            throw new ConfigProblem(file.toString(), e.line(), "", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + file, e);
        }
    }

    /** The model that comes with the program and is made of published figures, whatever lies in the folder of models. */
    public static ToneModel published() {
        try {
            String text = Resources.toString(Resources.getResource(ToneModelFile.class, "/weights/tone.txt"), UTF_8);
            return ToneModel.parse(text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the published tone model is unreadable", e);
        }
    }

    /** Writes a model where {@link #read} finds it. */
    public static Path write(Path models, ToneModel model) {
        Path file = in(models);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, String.join("\n", model.lines()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be written: " + file, e);
        }
    }
}
