package dev.becalm.config;

import dev.becalm.call.Language;
import dev.becalm.language.learned.LinearModel;
import dev.becalm.risk.ForecastWeights;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads learned weights from the folder {@code weights} among the models, and what is missing there from those that the
 * product was built with.
 */
public final class WeightFiles {
    private WeightFiles() {}

    /** What was learned of each language; a language without weights is not in it. */
    public static Map<Language, LinearModel> lessons(Path models) {
        Map<Language, LinearModel> lessons = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            model(models, "signals", language).ifPresent(model -> lessons.put(language, model));
        }
        return lessons;
    }

    /** The weights of one kind for one language. */
    public static Optional<LinearModel> model(Path models, String kind, Language language) {
        return read(file(models, kind, language), LinearModel::parse);
    }

    /** The forecast's weights: those learned here, or else those that Becalm comes with. */
    public static ForecastWeights forecast(Path models) {
        return read(forecastFile(models), lines -> ForecastWeights.parse(String.join("\n", lines)))
                .orElseGet(ForecastWeights::shipped);
    }

    /** Where the forecast's weights lie once they have been learned. */
    public static Path forecastFile(Path models) {
        return models.resolve("weights").resolve("forecast.txt");
    }

    /** Where the weights of one kind for one language lie. */
    public static Path file(Path models, String kind, Language language) {
        return models.resolve("weights").resolve(kind + "." + language.code() + ".txt");
    }

    private static <T> Optional<T> read(Path file, Function<List<String>, T> parser) {
        try {
            if (Files.exists(file)) {
                return Optional.of(parser.apply(Files.readAllLines(file, StandardCharsets.UTF_8)));
            }
            URL shipped = WeightFiles.class.getResource("/weights/" + file.getFileName());
            if (shipped == null) {
                return Optional.empty();
            }
            try (InputStream stream = shipped.openStream()) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                return Optional.of(parser.apply(text.lines().toList()));
            }
        } catch (IOException e) {
            throw new ConfigProblem(file.toString(), 0, "", "cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ConfigProblem(file.toString(), 1, "", "not a file of weights: " + e.getMessage());
        }
    }
}
