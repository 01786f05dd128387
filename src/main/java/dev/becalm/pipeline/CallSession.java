package dev.becalm.pipeline;

import com.google.common.util.concurrent.MoreExecutors;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.TimePassed;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * One live call: brings what is heard on its lines into one order, adds the passing of time, and journals what
 * understanding makes of it. Everything here runs on the session's own sequence.
 */
final class CallSession {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final CallInfo info;
    private final CallPipeline pipeline;
    private final CallServices services;
    private final Executor sequence;
    private final AtomicInteger utterances = new AtomicInteger();
    private Duration latest = Duration.ZERO;
    private Duration nextTick = TICK;
    private boolean ended;

    CallSession(CallInfo info, CallPipeline pipeline, CallServices services) {
        this.info = info;
        this.pipeline = pipeline;
        this.services = services;
        this.sequence = MoreExecutors.newSequentialExecutor(services.workers().understanding());
    }

    CallInfo info() {
        return info;
    }

    /** Utterances are numbered across the parties of a call, from 1. */
    int nextUtterance() {
        return utterances.incrementAndGet();
    }

    void start(String rules) {
        sequence.execute(() -> accept(new CallStarted(Duration.ZERO, info, rules)));
    }

    /** Takes events of one line in their order, after everything taken before. */
    void hear(List<? extends HeardEvent> events) {
        sequence.execute(() -> events.forEach(this::inTime));
    }

    /** Media or wall clock has reached this offset. */
    void progress(Duration at) {
        sequence.execute(() -> tickUntil(at));
    }

    /** A person's doing, which happens now whatever the offset of the media is. */
    void act(Function<Duration, HeardEvent> action) {
        sequence.execute(() -> inTime(action.apply(latest)));
    }

    void end(CallEnded.Reason reason, Runnable after) {
        sequence.execute(() -> {
            if (!ended) {
                accept(new CallEnded(latest, reason));
                ended = true;
            }
            after.run();
        });
    }

    private void inTime(HeardEvent event) {
        if (ended) {
            return;
        }
        tickUntil(event.at());
        accept(event);
    }

    private void tickUntil(Duration at) {
        while (!ended && nextTick.compareTo(at) <= 0) {
            Duration tick = nextTick;
            nextTick = tick.plus(TICK);
            accept(new TimePassed(tick));
        }
    }

    private void accept(HeardEvent event) {
        latest = event.at().compareTo(latest) > 0 ? event.at() : latest;
        List<CallEvent> events = pipeline.accept(event);
        services.journal().append(info.id(), events);
        CallMeters.count(events, services.metrics());
    }
}
