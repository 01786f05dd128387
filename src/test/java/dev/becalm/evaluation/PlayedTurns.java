package dev.becalm.evaluation;

import dev.becalm.call.CallEvent;
import dev.becalm.call.CallInfo;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.Stage;
import dev.becalm.evaluation.ScriptedCall.Outcome;
import dev.becalm.evaluation.ScriptedCall.Turn;
import dev.becalm.pipeline.CallPipeline;
import dev.becalm.pipeline.RuleBook;
import dev.becalm.transcription.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plays calls whose turns, the customer's first, take a second each, with one event for each turn that says anything. */
record PlayedTurns(Function<Transcript.Final, DerivedEvent> understanding) implements RuleBook {
    ScriptRun play(Outcome outcome, @Nullable Integer trigger, int heat, String... words) {
        List<Turn> turns = new ArrayList<>();
        for (String text : words) {
            int at = turns.size() * 1000;
            Party party = turns.size() % 2 == 0 ? Party.CUSTOMER : Party.AGENT;
            turns.add(new Turn(party, text, text, Span.ofMillis(at, at + 1000), heat, Set.of()));
        }
        return new ScriptRun(new ScriptedCall("call", Language.EN, outcome, trigger, turns), this).play(false);
    }

    @Override
    public CallPipeline pipelineFor(CallInfo info) {
        return new CallPipeline(List.of(new Stage() {
            @Override
            public List<DerivedEvent> on(CallEvent event) {
                boolean says =
                        event instanceof Transcript.Final said && !said.text().isEmpty();
                return says ? List.of(understanding.apply((Transcript.Final) event)) : List.of();
            }
        }));
    }

    @Override
    public String fingerprint() {
        return "test";
    }
}
