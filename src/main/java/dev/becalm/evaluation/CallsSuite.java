package dev.becalm.evaluation;

import dev.becalm.call.Party;
import dev.becalm.transcription.RecognizerPool;
import dev.becalm.transcription.Transcript;
import dev.becalm.transcription.models.ModelStore;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Word errors, cost and false alarms on recorded two-channel calls. */
public final class CallsSuite implements EvaluationSuite {
    private static final List<Party> PARTIES = List.of(Party.AGENT, Party.CUSTOMER);

    private final ModelStore models;
    private final CallAlerts alerts;

    CallsSuite(ModelStore models, CallAlerts alerts) {
        this.models = models;
        this.alerts = alerts;
    }

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public String purpose() {
        return "word errors, audio decoded, speed and alerts on recorded calls";
    }

    @Override
    public SuiteResult run(SuiteRequest request) {
        var calls = RecordedCalls.in(request.path());
        var language = calls.get(0).language();
        String name =
                request.option("model").or(() -> models.preferred(language)).orElse(language.code());
        var tally = new CallsTally();
        try (var model = new MeteredModel(models.load(name));
                var pool = new RecognizerPool(model)) {
            for (int done = 0; done < calls.size(); done++) {
                request.progress().report("listening to calls", done, calls.size());
                gated(calls.get(done), model, pool, tally);
            }
            for (int done = 0; request.has("raw") && done < calls.size(); done++) {
                request.progress().report("listening without the gate", done, calls.size());
                raw(calls.get(done), pool, tally);
            }
        }
        return tally.result(request.errors());
    }

    private void gated(RecordedCall call, MeteredModel model, RecognizerPool pool, CallsTally tally) {
        var recordings = recordings(call);
        double before = model.secondsDecoded();
        double timeBefore = model.secondsTaken();
        var events = new Listening(pool).to(call, recordings);
        double seconds =
                recordings.values().stream().mapToDouble(Recording::seconds).sum();
        tally.audio(seconds, model.secondsDecoded() - before, model.secondsTaken() - timeBefore);
        tally.counted(alerts.count(call.language(), events));
        for (Party party : PARTIES) {
            var finals = events.stream()
                    .filter(Transcript.Final.class::isInstance)
                    .map(Transcript.Final.class::cast)
                    .filter(heard -> heard.party() == party)
                    .toList();
            tally.heard(call, party, finals);
        }
    }

    private static void raw(RecordedCall call, RecognizerPool pool, CallsTally tally) {
        recordings(call).forEach((party, recording) -> tally.raw(call, party, new RawDecoding(pool).of(recording)));
    }

    private static Map<Party, Recording> recordings(RecordedCall call) {
        Map<Party, Recording> recordings = new EnumMap<>(Party.class);
        call.audio().forEach((party, file) -> recordings.put(party, Recording.read(file)));
        return recordings;
    }
}
