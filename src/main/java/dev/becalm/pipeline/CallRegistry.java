package dev.becalm.pipeline;

import dev.becalm.alert.AlertAcknowledged;
import dev.becalm.alert.SupervisorMessage;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.cue.CueFeedback;
import dev.becalm.dialogue.EntryCorrected;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.Situation;
import dev.becalm.dialogue.SituationChosen;
import dev.becalm.ingest.Admission;
import dev.becalm.ingest.CallDesk;
import dev.becalm.ingest.CallOffer;
import dev.becalm.ingest.HoldMark;
import dev.becalm.ingest.MediaFormat;
import dev.becalm.ingest.RecognitionOptions;
import dev.becalm.push.PushCommands;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The calls that go on now: joins connections to calls, and sees to it that every call ends. Never blocks. */
public final class CallRegistry implements CallDesk, PushCommands, LineOwner, LiveActions {
    private static final long HOUSEKEEPING_MILLIS = 1_000;

    private final Vertx vertx;
    private final CallServices services;
    private final SessionConfig config;
    private final EndedCalls ended = new EndedCalls();
    private final Map<CallId, LiveCall> calls = new ConcurrentHashMap<>();
    private final Gatekeeper gatekeeper;
    private volatile boolean draining;

    public CallRegistry(Vertx vertx, CallServices services, SessionConfig config) {
        this.vertx = vertx;
        this.services = services;
        this.config = config;
        this.gatekeeper = new Gatekeeper(services, config);
        vertx.setPeriodic(HOUSEKEEPING_MILLIS, timer -> keepHouse());
    }

    /** Ends the calls that a crash left open. Blocks on the disk; call it before the doors open. */
    public int recover() {
        return new Recovery(services).run(ended::add);
    }

    public int size() {
        return calls.size();
    }

    @Override
    public Admission admit(CallOffer offer, MediaFormat format, RecognitionOptions options) {
        return refusal(offer, true).map(Admission.class::cast).orElseGet(() -> {
            boolean first = !calls.containsKey(offer.id());
            LiveCall call = callFor(offer);
            if (!call.join(EnumSet.copyOf(format.channels()))) {
                return refuse(Admission.Reason.PARTY_TAKEN, "this party of the call is on another connection");
            }
            Duration start = first ? Duration.ZERO : elapsed(call);
            var parts = new AudioLine.LineParts(
                    services.workers().assign(),
                    format,
                    new Shedding(config.sheddingLag()),
                    services.voices(),
                    services.metrics(),
                    services.recordings());
            return new Admission.Accepted(new AudioLine(call, this, parts).open(start, options));
        });
    }

    @Override
    public Admission admit(CallOffer offer) {
        return refusal(offer, false).map(Admission.class::cast).orElseGet(() -> {
            LiveCall call = callFor(offer);
            call.joinWithWords();
            return new Admission.Accepted(new WordLine(call, this));
        });
    }

    private Optional<Admission.Refused> refusal(CallOffer offer, boolean audio) {
        if (draining) {
            return Optional.of(refuse(Admission.Reason.DRAINING, "the server is going down"));
        }
        if (ended.contains(offer.id())) {
            return Optional.of(refuse(Admission.Reason.CALL_ENDED, "a call with this id has ended"));
        }
        boolean known = calls.containsKey(offer.id());
        Optional<Admission.Refused> no = gatekeeper.refusal(offer, audio, known, calls.size());
        no.ifPresent(refused -> services.metrics().callRefused(refused.reason().name()));
        return no;
    }

    private Admission.Refused refuse(Admission.Reason reason, String message) {
        services.metrics().callRefused(reason.name());
        return new Admission.Refused(reason, message);
    }

    private LiveCall callFor(CallOffer offer) {
        return calls.computeIfAbsent(offer.id(), id -> begin(offer));
    }

    private LiveCall begin(CallOffer offer) {
        Instant now = services.clock().instant();
        var info = new CallInfo(
                offer.id(),
                offer.language(),
                offer.agent(),
                offer.team(),
                offer.customer(),
                offer.door(),
                offer.voiceAnalysis() && services.voices().hearsCustomers(),
                now);
        var pipeline = services.rules().pipelineFor(info);
        var session = new CallSession(info, pipeline, services);
        session.start(services.rules().fingerprint());
        services.metrics().callStarted(offer.door());
        return new LiveCall(session, now);
    }

    @Override
    public void refused(String door, String reason) {
        services.metrics().inputRefused(door, reason);
    }

    @Override
    public void stirred(LiveCall call) {
        call.stir(services.clock().instant());
    }

    @Override
    public void left(LiveCall call, Set<Party> parties, CallEnded.Reason reason) {
        if (call.leave(parties)) {
            end(call, reason);
        }
    }

    @Override
    public void lost(LiveCall call, Set<Party> parties) {
        if (call.leave(parties)) {
            vertx.timer(config.lostGrace().toMillis() + 1, java.util.concurrent.TimeUnit.MILLISECONDS)
                    .onSuccess(over -> endIfDeserted(call));
        }
    }

    private void endIfDeserted(LiveCall call) {
        if (call.deserted()) {
            end(call, CallEnded.Reason.CONNECTION_LOST);
        }
    }

    private Future<Void> end(LiveCall call, CallEnded.Reason reason) {
        if (call.beginEnding()) {
            call.session().end(reason, () -> {
                CallId id = call.session().info().id();
                ended.add(id);
                calls.remove(id);
                services.metrics().callEnded(reason.name());
                call.ended(reason);
            });
        }
        return call.over().mapEmpty();
    }

    private void keepHouse() {
        Instant now = services.clock().instant();
        for (LiveCall call : calls.values()) {
            if (Duration.between(call.stirred(), now).compareTo(config.idleLimit()) > 0) {
                end(call, CallEnded.Reason.IDLE);
            } else if (call.bringsWords()) {
                call.session().progress(elapsed(call));
            }
        }
    }

    private Duration elapsed(LiveCall call) {
        Duration since = Duration.between(
                call.session().info().startedAt(), services.clock().instant());
        return since.isNegative() ? Duration.ZERO : since;
    }

    /** Takes no more calls and ends those that go on; completes when the last is over. */
    public Future<Void> drain() {
        draining = true;
        List<Future<Void>> endings = calls.values().stream()
                .map(call -> end(call, CallEnded.Reason.DRAINED))
                .toList();
        return Future.all(endings).mapEmpty();
    }

    @Override
    public boolean hold(CallId call, HoldMark mark) {
        return act(call, mark::told);
    }

    @Override
    public boolean feedback(CallId call, String cue, CueFeedback.Verdict verdict) {
        return act(call, at -> new CueFeedback(at, cue, verdict));
    }

    @Override
    public boolean choose(CallId call, Situation.Kind kind) {
        return act(call, at -> new SituationChosen(at, kind));
    }

    @Override
    public boolean correct(CallId call, String entry, LedgerEntry.Status status, @Nullable String text) {
        return act(call, at -> new EntryCorrected(at, entry, status, text));
    }

    @Override
    public boolean acknowledge(CallId call, String alert, String by, boolean owner) {
        return act(call, at -> new AlertAcknowledged(at, alert, by, owner));
    }

    @Override
    public boolean message(CallId call, String from, String text) {
        return act(call, at -> new SupervisorMessage(at, from, text));
    }

    @Override
    public boolean act(CallId id, Function<Duration, HeardEvent> action) {
        LiveCall call = calls.get(id);
        if (call != null) {
            call.session().act(action);
        }
        return call != null;
    }
}
