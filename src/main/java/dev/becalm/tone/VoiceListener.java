package dev.becalm.tone;

import dev.becalm.audio.AudioGap;
import dev.becalm.audio.SpeechEnded;
import dev.becalm.audio.SpeechStarted;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Span;
import dev.becalm.transcription.EarSeat;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Listens to how one party of a call speaks. It is given the same samples as the ear, at the connection's own rate, and
 * what the ear heard in them; it measures each stretch of speech when it ends, and a long one every second or two. Used
 * by one thread at a time.
 */
public final class VoiceListener {
    // Looks at a long utterance overlap, so that each has enough to go by.
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(3);
    private static final int FRAME_MILLIS = VoiceFrames.HOP * 1_000 / VoiceFrames.RATE_HZ;

    private final EarSeat seat;
    private final VoiceScope scope;
    private final ToneConfig config;
    private final FrameLog log = new FrameLog();
    private final VoiceFrames frames;
    private final VoiceMeter meter;
    private final WordPace pace = new WordPace();
    private final Map<Class<?>, Consumer<HeardEvent>> followers = Map.of(
            SpeechStarted.class, event -> started((SpeechStarted) event),
            Transcript.Final.class, event -> words((Transcript.Final) event),
            SpeechEnded.class, event -> ended((SpeechEnded) event),
            AudioGap.class, event -> missed((AudioGap) event));
    private List<HeardEvent> events = new ArrayList<>();
    private long heard;
    private Duration missing = Duration.ZERO;
    private boolean speaking;
    private Duration from = Duration.ZERO;
    private Duration nextLook = Duration.ZERO;

    public VoiceListener(EarSeat seat, VoiceScope scope, ToneModel model, ToneConfig config) {
        this.seat = seat;
        this.scope = scope;
        this.config = config;
        this.frames = new VoiceFrames(seat.rateHz(), log);
        this.meter = new VoiceMeter(scope, log, new ToneScorer(model.heads().get(0), config.calmOdds()));
    }

    /**
     * Listens on.
     *
     * @param samples may be none
     * @param ear what the same party's ear made of the same samples, in order
     */
    public List<HeardEvent> hear(short[] samples, List<HeardEvent> ear) {
        if (scope == VoiceScope.NONE) {
            return List.of();
        }
        frames.hear(samples);
        heard += samples.length;
        for (HeardEvent event : ear) {
            followers.getOrDefault(event.getClass(), other -> {}).accept(event);
        }
        if (speaking && now().compareTo(nextLook) >= 0) {
            nextLook = now().plus(config.nextMeasure());
            Duration since = now().minus(LONGEST_LOOK);
            look(new Span(since.compareTo(from) > 0 ? since : from, now())).ifPresent(part -> meter.glance());
        }
        return taken();
    }

    private List<HeardEvent> taken() {
        if (events.isEmpty()) {
            return List.of();
        }
        var taken = events;
        events = new ArrayList<>();
        return taken;
    }

    private void started(SpeechStarted event) {
        speaking = true;
        from = event.from();
        nextLook = from.plus(config.firstMeasure());
    }

    private void words(Transcript.Final event) {
        pace.read(event.words());
    }

    private void ended(SpeechEnded event) {
        speaking = false;
        look(event.span()).ifPresent(meter::learn);
    }

    private void missed(AudioGap event) {
        missing = missing.plus(event.span().length());
        frames.skip(event.span().length());
    }

    private Optional<VoiceReading> look(Span span) {
        var reading = meter.read(frame(span.start()), frame(span.end()));
        double byWords = pace.take();
        reading.ifPresent(found -> events.add(new VoiceMeasured(
                now(),
                seat.party(),
                span,
                scope,
                found.loudnessDb(),
                found.pitchSemitones(),
                byWords > 0 ? byWords : found.rateFactor(),
                found.tone().arousal(),
                found.tone().anger(),
                found.tone().change(),
                found.confidence())));
        return reading;
    }

    /** The frame in whose middle this offset lies. */
    private long frame(Duration at) {
        return at.minus(seat.start()).toMillis() / FRAME_MILLIS - VoiceFrames.FRAMES_TO_MIDDLE;
    }

    private Duration now() {
        return seat.start().plus(missing).plusNanos(heard * 1_000_000_000L / seat.rateHz());
    }
}
