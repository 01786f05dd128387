package dev.becalm.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.config.BoundaryFile;
import dev.becalm.config.PlaybookFile;
import dev.becalm.cue.Play;
import dev.becalm.fixture.Concept;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the agent is advised to say, said aloud: no line may be a slip itself, and each must be sayable in one breath. */
class AdvisedLinesTest {
    private static final Path CONFIG = Path.of("config");
    private static final int LONGEST_ENGLISH = 135;
    private static final int LONGEST_CHINESE = 56;

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S001-60", by = Play.class)
    void noAdvisedLineIsASlipItself(Language language) {
        List<String> slips = new ArrayList<>();
        for (String line : lines(language)) {
            Set<SignalId> heard = Talks.asShipped(language).agent(line);
            heard.removeIf(id -> id.effect() != Effect.DEFLECTION && id.effect() != Effect.BREACH);
            if (!heard.isEmpty()) {
                slips.add(heard + " " + line);
            }
        }

        assertThat(slips).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAdvisedLineIsShort(Language language) {
        int longest = language == Language.ZH ? LONGEST_CHINESE : LONGEST_ENGLISH;

        assertThat(lines(language)).filteredOn(line -> line.length() > longest).isEmpty();
    }

    /** Each line with what may be offered in its gap. */
    private static List<String> lines(Language language) {
        var boundary = BoundaryFile.read(CONFIG.resolve("boundary.yaml"));
        List<String> offers = Stream.concat(boundary.issues().stream(), Stream.of(boundary.otherwise()))
                .flatMap(rule -> rule.offers().stream())
                .map(offer -> offer.text().in(language))
                .toList();
        List<String> lines = new ArrayList<>();
        for (Play play : PlaybookFile.read(CONFIG).in(language)) {
            if (play.line().contains("{offer}")) {
                offers.forEach(offer -> lines.add(play.line().replace("{offer}", offer)));
            } else {
                lines.add(play.line().replaceAll("\\{\\w+}", language == Language.ZH ? "账单" : "the bill"));
            }
        }
        return lines;
    }
}
