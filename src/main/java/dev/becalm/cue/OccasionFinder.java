package dev.becalm.cue;

import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.cue.CallView.Heard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the plays that a signal or a moment calls for. A moment that goes on calls only once. */
final class OccasionFinder {
    private static final int LAST_STEP = 3;

    private final CallView view;
    private final Playbook playbook;
    private final CueConfig config;
    private final MomentFinder moments;
    private final Map<SignalId, Integer> times = new EnumMap<>(SignalId.class);
    private Set<Moment> before = EnumSet.noneOf(Moment.class);

    OccasionFinder(CallView view, Playbook playbook, CueConfig config) {
        this.config = config;
        this.view = view;
        this.playbook = playbook;
        this.moments = new MomentFinder(view, config.hot());
    }

    List<Occasion> on(SignalDetected event) {
        SignalId id = event.signal().id();
        moments.timing(id);
        List<Occasion> occasions = new ArrayList<>();
        double sure = event.signal().confidence();
        int time = Math.min(LAST_STEP, times.getOrDefault(id, 0) + 1);
        if (sure >= config.confidence()) {
            times.put(id, time);
        }
        for (Play play : playbook.in(view.language())) {
            double least = play.critical() ? config.criticalConfidence() : config.confidence();
            boolean calledFor = sure >= least && play.signals().contains(id);
            if (calledFor && (play.occurrence() == 0 || play.occurrence() == time)) {
                occasions.add(
                        new Occasion(play, event.utterance(), id, event.signal().words(), event.at()));
            }
        }
        return occasions;
    }

    List<Occasion> after(Heard heard, Duration at) {
        Set<Moment> now = moments.after(heard);
        Set<Moment> fresh = EnumSet.copyOf(now);
        fresh.removeAll(before);
        if (heard.utterance().party() == Party.CUSTOMER) {
            before = now;
        }
        List<Occasion> occasions = new ArrayList<>();
        for (Play play : playbook.in(view.language())) {
            if (play.moments().stream().anyMatch(fresh::contains)) {
                occasions.add(new Occasion(play, heard.utterance().number(), null, "", at));
            }
        }
        return occasions;
    }
}
