package dev.becalm.pipeline;

import dev.becalm.audio.SampleReader;
import dev.becalm.call.CallEnded;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.ingest.CallLine;
import dev.becalm.ingest.DeliveredWords;
import dev.becalm.ingest.HoldMark;
import dev.becalm.ingest.MediaFormat;
import dev.becalm.ingest.Recognised;
import dev.becalm.ingest.RecognitionOptions;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.store.recording.Recordings;
import dev.becalm.tone.VoiceDesk;
import dev.becalm.transcription.Ear;
import dev.becalm.transcription.EarSeat;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A connection that brings audio: its frames are worked off by one ear worker, each channel is listened to by itself. */
final class AudioLine implements CallLine {
    private static final Duration FRAME_DEADLINE = Duration.ofMillis(300);
    private static final Duration END_DEADLINE = FRAME_DEADLINE;

    private final LiveCall call;
    private final LineOwner owner;
    private final EarWorker worker;
    private final MediaFormat format;
    private final Shedding shedding;
    private final VoiceDesk voices;
    private final MonitorMetrics metrics;
    private final SampleReader reader;
    private final Recordings recordings;
    private final List<LineChannel> channels = new ArrayList<>();

    AudioLine(LiveCall call, LineOwner owner, LineParts parts) {
        this.call = call;
        this.owner = owner;
        this.worker = parts.worker();
        this.format = parts.format();
        this.shedding = parts.shedding();
        this.voices = parts.voices();
        this.metrics = parts.metrics();
        this.recordings = parts.recordings();
        this.reader = new SampleReader(format);
    }

    /** What a line of audio is made with. */
    record LineParts(
            EarWorker worker,
            MediaFormat format,
            Shedding shedding,
            VoiceDesk voices,
            MonitorMetrics metrics,
            Recordings recordings) {}

    /** Seats the ears; the audio begins at this offset of the call. */
    AudioLine open(Duration start, RecognitionOptions options) {
        worker.submit(FRAME_DEADLINE, () -> {
            var session = call.session();
            var pool = worker.pool(session.info().language());
            for (Party party : format.channels()) {
                var info = session.info();
                var seat = new EarSeat(party, format.rateHz(), start, options);
                channels.add(new LineChannel(
                        new Ear(seat, session::nextUtterance, pool),
                        voices.seat(seat, info.voiceAnalysis()),
                        recordings.track(info.id(), party, format.rateHz(), start)));
            }
        });
        return this;
    }

    @Override
    public Future<Recognised> audio(byte[] bytes) {
        owner.stirred(call);
        long arrived = System.nanoTime();
        return work(FRAME_DEADLINE, () -> {
            short[][] samples = reader.read(bytes);
            List<HeardEvent> events = new ArrayList<>();
            for (int channel = 0; channel < channels.size(); channel++) {
                events.addAll(channels.get(channel).hear(samples[channel]));
                metrics.lag(format.channels().get(channel), Duration.ofNanos(System.nanoTime() - arrived));
            }
            // A frame may hold seconds: what the two ears heard in it goes into one order.
            events.sort(Comparator.comparing(HeardEvent::at));
            return events;
        });
    }

    @Override
    public Future<Recognised> flush() {
        return work(END_DEADLINE, () -> all(LineChannel::flush));
    }

    @Override
    public void words(DeliveredWords words) {
        throw new IllegalStateException("a line that brings audio takes no words");
    }

    @Override
    public void hold(HoldMark mark) {
        owner.stirred(call);
        worker.submit(
                FRAME_DEADLINE,
                () -> call.session()
                        .hear(List.of(mark.told(channels.get(0).ear().now()))));
    }

    @Override
    public Future<Recognised> hangUp(CallEnded.Reason reason) {
        return work(END_DEADLINE, () -> all(LineChannel::finish))
                .onComplete(finished -> owner.left(call, parties(), reason));
    }

    @Override
    public Future<CallEnded.Reason> over() {
        return call.over();
    }

    @Override
    public void lost() {
        work(END_DEADLINE, () -> all(LineChannel::finish)).onComplete(finished -> owner.lost(call, parties()));
    }

    private Set<Party> parties() {
        return EnumSet.copyOf(format.channels());
    }

    private List<HeardEvent> all(Function<LineChannel, List<HeardEvent>> action) {
        return channels.stream()
                .flatMap(channel -> action.apply(channel).stream())
                .toList();
    }

    private Future<Recognised> work(Duration deadline, Supplier<List<HeardEvent>> listen) {
        Promise<Recognised> reply = Promise.promise();
        worker.submit(deadline, () -> {
            try {
                call.session().hear(shedding.apply(listen.get(), worker.lag()));
                call.session().progress(channels.get(0).ear().now());
                reply.complete(channels.get(0).ear().last());
            } catch (RuntimeException e) {
                reply.fail(e);
            }
        });
        return reply.future();
    }
}
