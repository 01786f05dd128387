package dev.becalm.config;

import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.Language;
import dev.becalm.call.Span;
import dev.becalm.evaluation.CorpusCalls;
import dev.becalm.language.LabelledCall;
import dev.becalm.language.LabelledTurn;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.pipeline.CallPipeline;
import dev.becalm.transcription.Transcript;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What does one utterance of a whole call cost in all stages after transcription? The slowest in a hundred may take 10 ms. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class UnderstandingBenchmark {
    @Param({"EN", "ZH"})
    private Language language = Language.EN;

    private final RulesOnDisk rules =
            RulesOnDisk.read(MonitorConfig.DEFAULT, new MonitorMetrics(new SimpleMeterRegistry()));
    private List<LabelledCall> calls = List.of();
    private CallPipeline pipeline = new CallPipeline(List.of());
    private int call;
    private int turn;

    @Setup
    public void read() {
        calls = CorpusCalls.complete(language);
        begin();
    }

    @Benchmark
    public int utterance() {
        if (turn == calls.get(call).turns().size()) {
            call = (call + 1) % calls.size();
            begin();
        }
        LabelledTurn said = calls.get(call).turns().get(turn);
        Span span = Span.ofMillis(turn * 4_000L, turn * 4_000L + 3_500);
        turn++;
        return pipeline.accept(new Transcript.Final(span.end(), turn, said.party(), span, said.text(), List.of(), 1))
                .size();
    }

    private void begin() {
        turn = 0;
        var info = new CallInfo(new CallId("bench"), language, "agent", "", null, "bench", true, Instant.EPOCH);
        pipeline = rules.pipelineFor(info);
        pipeline.accept(new CallStarted(Duration.ZERO, info, rules.fingerprint()));
    }
}
