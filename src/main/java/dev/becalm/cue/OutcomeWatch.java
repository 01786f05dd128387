package dev.becalm.cue;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Party;
import dev.becalm.cue.CallView.Heard;
import dev.becalm.dialogue.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Follows each cue for some customer turns and then says what became of it. */
final class OutcomeWatch {
    private static final double AS_IT_STOOD = 0.5;

    private final int turns;
    private final CallView view;
    private final List<Watched> watched = new ArrayList<>();

    OutcomeWatch(int turns, CallView view) {
        this.turns = turns;
        this.view = view;
    }

    /** A cue that was shown, and the scores at that time. */
    private static final class Watched {
        private final Cue cue;
        private final double heat;
        private final double risk;
        private boolean said;
        private int customerTurns;

        private Watched(Cue cue, double heat, double risk) {
            this.cue = cue;
            this.heat = heat;
            this.risk = risk;
        }
    }

    void shown(Cue cue) {
        watched.add(new Watched(cue, view.heat(), view.riskScore()));
    }

    void used(String cue) {
        watched.stream().filter(one -> one.cue.id().equals(cue)).forEach(one -> one.said = true);
    }

    /** Reads a turn that came after the cues; says of each cue that has been followed long enough what came of it. */
    List<DerivedEvent> read(Heard heard, Duration at) {
        for (Watched one : watched) {
            if (heard.utterance().party() == Party.AGENT) {
                one.said |= does(heard, one.cue);
            } else if (heard.utterance().party() == Party.CUSTOMER) {
                one.customerTurns++;
            }
        }
        return report(at, turns);
    }

    /** The call is over: what has not been judged yet is judged now. */
    List<DerivedEvent> end(Duration at) {
        return report(at, 0);
    }

    private List<DerivedEvent> report(Duration at, int least) {
        List<DerivedEvent> outcomes = new ArrayList<>();
        for (Watched one : watched) {
            if (one.customerTurns >= least) {
                outcomes.add(
                        new CueOutcome(at, one.cue.id(), one.said, one.heat, view.heat(), one.risk, view.riskScore()));
            }
        }
        watched.removeIf(one -> one.customerTurns >= least);
        return outcomes;
    }

    /** Whether the agent did what a cue advised: the act was recognised, or the line was said nearly as it stood. */
    static boolean does(Heard heard, Cue cue) {
        boolean acted =
                heard.signals().stream().anyMatch(signal -> signal.id().name().equals(cue.act()));
        var said = heard.utterance();
        return acted || Wording.similarity(said.text(), cue.line(), said.language()) >= AS_IT_STOOD;
    }
}
