package dev.becalm.evaluation;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.call.TimePassed;
import dev.becalm.ingest.RecognitionOptions;
import dev.becalm.transcription.Ear;
import dev.becalm.transcription.EarSeat;
import dev.becalm.transcription.RecognizerPool;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** Plays a recorded call to two ears in steps of 100 ms, as a telephone line would, only faster. */
final class Listening {
    private static final int STEPS_PER_SECOND = 10;

    private final RecognizerPool pool;

    Listening(RecognizerPool pool) {
        this.pool = pool;
    }

    /** Everything that a live call would have reported, from start to end. */
    List<HeardEvent> to(RecordedCall call, Map<Party, Recording> recordings) {
        IntSupplier numbers = new AtomicInteger()::incrementAndGet;
        var agent = new Line(Party.AGENT, recordings, numbers);
        var customer = new Line(Party.CUSTOMER, recordings, numbers);
        List<HeardEvent> events = new ArrayList<>();
        events.add(start(call));
        int steps = Math.max(agent.steps(), customer.steps());
        for (int step = 0; step < steps; step++) {
            events.addAll(customer.step(step));
            events.addAll(agent.step(step));
            if (step % STEPS_PER_SECOND == STEPS_PER_SECOND - 1) {
                events.add(new TimePassed(Duration.ofSeconds((step + 1) / STEPS_PER_SECOND)));
            }
        }
        events.addAll(customer.ear.finish());
        events.addAll(agent.ear.finish());
        events.add(new CallEnded(Duration.ofMillis(steps * 1_000L / STEPS_PER_SECOND), CallEnded.Reason.HANGUP));
        return events;
    }

    private static CallStarted start(RecordedCall call) {
        var info = new CallInfo(
                new CallId(call.id()), call.language(), CallInfo.UNASSIGNED, "", null, "file", true, Instant.EPOCH);
        return new CallStarted(Duration.ZERO, info, "");
    }

    private final class Line {
        private final Recording recording;
        private final int frame;
        private final Ear ear;

        Line(Party party, Map<Party, Recording> recordings, IntSupplier numbers) {
            this.recording = Objects.requireNonNull(recordings.get(party), "a recording for each party");
            this.frame = recording.rateHz() / STEPS_PER_SECOND;
            var seat = new EarSeat(party, recording.rateHz(), Duration.ZERO, RecognitionOptions.DEFAULT);
            this.ear = new Ear(seat, numbers, Optional.of(pool));
        }

        int steps() {
            return (int) Math.ceil(recording.seconds() * STEPS_PER_SECOND);
        }

        List<HeardEvent> step(int step) {
            return ear.hear(recording.samples(step * frame, frame));
        }
    }
}
