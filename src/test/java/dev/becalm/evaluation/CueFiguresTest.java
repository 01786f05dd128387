package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.cue.Cue;
import dev.becalm.cue.CueShown;
import dev.becalm.evaluation.ScriptedCall.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CueFiguresTest {
    private static final PlayedTurns TURNS =
            new PlayedTurns(said -> new CueShown(said.at(), 1, cue(said.text().equals("critical"))));

    @Test
    void tellsCuesThatMayCutInFromThoseThatMayNot() {
        var hot = TURNS.play(Outcome.RECOVERED, null, 2, "ordinary", "critical", "ordinary", "");
        var calm = TURNS.play(Outcome.CALM, null, 0, "ordinary", "", "", "");

        Map<String, Number> figures = new CueFigures(List.of(hot, calm)).all();

        assertThat(figures)
                .containsEntry("callsWithUsefulCue", 1.0)
                .containsEntry("cuesPer20s", 10.0)
                .containsEntry("cuesWithin20s", 0.5)
                .containsEntry("cuesWithin20s.ordinary", 0.25);
    }

    @Test
    void aCueInACalmTurnIsNoHelp() {
        var run = TURNS.play(Outcome.ESCALATED, 2, 0, "ordinary", "", "");

        Map<String, Number> figures = new CueFigures(List.of(run)).all();

        assertThat(figures).containsEntry("callsWithUsefulCue", 0.0).containsEntry("cuesWithin20s", 0.0);
    }

    private static Cue cue(boolean critical) {
        return new Cue("cue-1", "play", "EMPATHY", "", "", "", "", 50, critical, Duration.ofSeconds(20));
    }
}
