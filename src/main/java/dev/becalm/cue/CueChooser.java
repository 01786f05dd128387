package dev.becalm.cue;

import dev.becalm.cue.CueFeedback.Verdict;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the one cue worth showing: priority, cooldown, cap, mute, and phrases that speak against it. A critical cue may
 * take the place of an ordinary one that was shown a moment ago; warnings against abuse may take any's.
 */
final class CueChooser {
    private final CueConfig config;
    private final CallView view;
    private final Map<String, Duration> awayUntil = new LinkedHashMap<>();
    private Duration free = Duration.ZERO;
    private boolean lastWasCritical;
    private int shown;

    CueChooser(CueConfig config, CallView view) {
        this.config = config;
        this.view = view;
    }

    /** The best of what is called for that may be shown now. */
    Optional<Occasion> choose(List<Occasion> occasions, Duration now) {
        return occasions.stream()
                .filter(occasion -> occasion.stillUseful(now))
                .filter(occasion -> fits(occasion, now))
                .filter(occasion -> mayShow(occasion.play(), now))
                .max(Comparator.comparingInt(occasion -> occasion.play().priority()));
    }

    private boolean fits(Occasion occasion, Duration now) {
        Play play = occasion.play();
        String quote = occasion.quote().toLowerCase(Locale.ROOT);
        return now.compareTo(awayUntil.getOrDefault(play.id(), Duration.ZERO)) >= 0
                && play.suits(view.heat() >= config.hot())
                && play.isFor(view.issue())
                && !(play.solves() && view.vents(config.hot()))
                && play.unless().stream().noneMatch(quote::contains);
    }

    private boolean mayShow(Play play, Duration now) {
        if (now.compareTo(free) >= 0) {
            return play.critical() || shown < config.perCall();
        }
        return play.warns() || (play.critical() && !lastWasCritical);
    }

    void shown(Play play, Duration now) {
        awayUntil.put(play.id(), now.plus(config.replay()));
        lastWasCritical = play.critical();
        free = now.plus(config.gap());
        shown += play.critical() ? 0 : 1;
    }

    void judged(String play, Verdict verdict, Duration now) {
        switch (verdict) {
            case USED -> {}
            case NOT_NOW -> awayUntil.put(play, now.plus(config.mute()));
            case WRONG -> awayUntil.put(play, Duration.ofDays(1));
        }
    }
}
