package dev.becalm.cue;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Party;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.cue.CallView.Heard;
import dev.becalm.cue.CueFeedback.Verdict;
import dev.becalm.cue.CueWithdrawn.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one place on the agent's screen: what lies on it, what waits for it, and when it is cleared. */
final class CueDesk {
    private static final int AGENT_TURNS = 2;

    private final CueChooser chooser;
    private final CueWriter writer;
    private final OutcomeWatch outcomes;
    private final List<Occasion> waiting = new ArrayList<>();
    private @Nullable Shown shown;

    /** The cue on the screen and what called for it. */
    private static final class Shown {
        private final Cue cue;
        private final Occasion occasion;
        private final Duration since;
        private int agentTurns;

        private Shown(Cue cue, Occasion occasion, Duration since) {
            this.cue = cue;
            this.occasion = occasion;
            this.since = since;
        }
    }

    CueDesk(CueConfig config, CallView view, Playbook playbook) {
        chooser = new CueChooser(config, view);
        writer = new CueWriter(view, playbook);
        outcomes = new OutcomeWatch(config.outcomeTurns(), view);
    }

    void offer(List<Occasion> occasions) {
        waiting.addAll(occasions);
    }

    Optional<Cue> current() {
        return Optional.ofNullable(shown).map(one -> one.cue);
    }

    /** A turn was spoken: the cue may have served, and what waited may be out of date. */
    List<DerivedEvent> heard(Heard heard, Duration at) {
        List<DerivedEvent> events = new ArrayList<>(outcomes.read(heard, at));
        if (heard.utterance().party() == Party.AGENT) {
            waiting.clear();
            events.addAll(agentSpoke(heard, at));
        }
        return events;
    }

    private List<DerivedEvent> agentSpoke(Heard heard, Duration at) {
        @Nullable Shown now = shown;
        if (now == null || heard.utterance().number() == now.occasion.utterance()) {
            return List.of();
        }
        now.agentTurns++;
        if (OutcomeWatch.does(heard, now.cue)) {
            return clear(at, Reason.DONE);
        }
        return now.agentTurns >= AGENT_TURNS ? clear(at, Reason.EXPIRED) : List.of();
    }

    List<DerivedEvent> takenBack(SignalWithdrawn event) {
        waiting.removeIf(occasion -> occasion.comesFrom(event.utterance(), event.id()));
        @Nullable Shown now = shown;
        boolean itsWords = now != null && now.occasion.comesFrom(event.utterance(), event.id());
        return itsWords ? clear(event.at(), Reason.WORDS_TAKEN_BACK) : List.of();
    }

    List<DerivedEvent> feedback(CueFeedback event) {
        if (event.verdict() == Verdict.USED) {
            outcomes.used(event.cue());
        }
        @Nullable Shown now = shown;
        if (now == null || !now.cue.id().equals(event.cue())) {
            return List.of();
        }
        chooser.judged(now.cue.play(), event.verdict(), event.at());
        return clear(event.at(), event.verdict() == Verdict.USED ? Reason.DONE : Reason.DISMISSED);
    }

    List<DerivedEvent> end(Duration at) {
        waiting.clear();
        List<DerivedEvent> events = new ArrayList<>(outcomes.end(at));
        events.addAll(clear(at, Reason.EXPIRED));
        return events;
    }

    List<DerivedEvent> settle(Duration at) {
        List<DerivedEvent> events = new ArrayList<>();
        @Nullable Shown now = shown;
        if (now != null && at.minus(now.since).compareTo(now.cue.expires()) >= 0) {
            events.addAll(clear(at, Reason.EXPIRED));
        }
        waiting.removeIf(occasion -> !occasion.stillUseful(at));
        Optional<Occasion> best = chooser.choose(waiting, at);
        while (best.isPresent() && !show(best.get(), at, events)) {
            best = chooser.choose(waiting, at);
        }
        return events;
    }

    /** False where a gap of the line cannot be filled, so that the next best has its turn. */
    private boolean show(Occasion occasion, Duration at, List<DerivedEvent> events) {
        @Nullable Shown now = shown;
        if (now != null && now.cue.priority() > occasion.play().priority()) {
            return true;
        }
        Optional<Cue> cue = writer.write(occasion);
        waiting.remove(occasion);
        if (cue.isEmpty()) {
            return false;
        }
        events.addAll(clear(at, Reason.REPLACED));
        shown = new Shown(cue.get(), occasion, at);
        waiting.clear();
        chooser.shown(occasion.play(), at);
        outcomes.shown(cue.get());
        events.add(new CueShown(at, occasion.utterance(), cue.get()));
        return true;
    }

    private List<DerivedEvent> clear(Duration at, Reason reason) {
        @Nullable Shown now = shown;
        shown = null;
        return now == null ? List.of() : List.of(new CueWithdrawn(at, now.cue.id(), reason));
    }
}
