package dev.becalm.language;

import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.config.SignalRuleFiles;
import dev.becalm.config.WeightFiles;
import dev.becalm.transcription.Transcript;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long does it take to understand one turn? The slowest in a hundred may take 10 ms. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LanguageStageBenchmark {
    private static final List<String> ENGLISH = List.of(
            "Thanks for holding, I've got your account open now. Could you tell me which of the two charges you meant?",
            "The second one, forty-two pounds on the third of March. I never agreed to that and nobody told me about it.",
            "I'm sorry about that, let me look into it for you and I'll call you back by three this afternoon.",
            "This is the third time I've rung about it. Put me on to your supervisor or I'm writing to the ombudsman.");
    private static final List<String> CHINESE = List.of(
            "您好,请稍等,我帮您查一下这笔四十二块钱是哪天扣的,好吗?",
            "三月三号扣的,我从来没同意过,也没有人通知过我,你们怎么乱扣钱?",
            "非常抱歉给您添麻烦了,我先核实清楚,今天下午三点之前给您回电话。",
            "我都打了三次了,让你们领导来接电话,再不解决我就去消协投诉。");

    private Understanding understanding = Understanding.byRules(List.of());
    private LanguageStage english = LanguageStage.create(understanding);
    private LanguageStage chinese = LanguageStage.create(understanding);
    private int turn;

    @Setup
    public void read() {
        understanding =
                Understanding.of(SignalRuleFiles.readAll(Path.of("config")), WeightFiles.lessons(Path.of("models")));
        english = begin(Language.EN);
        chinese = begin(Language.ZH);
    }

    @Benchmark
    public int english() {
        return hear(english, ENGLISH);
    }

    @Benchmark
    public int chinese() {
        return hear(chinese, CHINESE);
    }

    private int hear(LanguageStage stage, List<String> talk) {
        turn++;
        Span span = Span.ofMillis(turn * 4_000L, turn * 4_000L + 3_500);
        Party party = turn % 2 == 0 ? Party.CUSTOMER : Party.AGENT;
        String text = talk.get((turn - 1) % talk.size());
        return stage.on(new Transcript.Final(span.end(), turn, party, span, text, List.of(), 1))
                .size();
    }

    private LanguageStage begin(Language language) {
        LanguageStage stage = LanguageStage.create(understanding);
        stage.on(new CallStarted(
                Duration.ZERO,
                new CallInfo(new CallId("bench"), language, "agent", "", null, "bench", true, Instant.EPOCH),
                "rules"));
        return stage;
    }
}
