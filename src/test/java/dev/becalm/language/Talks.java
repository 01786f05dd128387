package dev.becalm.language;

import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.config.SignalRuleFiles;
import dev.becalm.config.WeightFiles;
import dev.becalm.language.rule.SignalRules;
import dev.becalm.transcription.Transcript;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets two parties talk through a language stage, four seconds a turn. */
final class Talks {
    private static final long TURN_MILLIS = 4000;

    private final LanguageStage stage;
    private int turns;

    private Talks(LanguageStage stage) {
        this.stage = stage;
    }

    /** A call in this language under the rules of the shipped settings. */
    static Talks byShippedRules(Language language) {
        return of(language, Shipped.BY_RULES);
    }

    /** A call in this language, read by the shipped rules and weights. */
    static Talks asShipped(Language language) {
        return of(language, Shipped.WITH_WEIGHTS);
    }

    static Talks of(Language language, Understanding understanding) {
        LanguageStage stage = LanguageStage.create(understanding);
        CallInfo info =
                new CallInfo(new CallId("talk"), language, CallInfo.UNASSIGNED, "", null, "test", true, Instant.EPOCH);
        stage.on(new CallStarted(Duration.ZERO, info, "rules"));
        return new Talks(stage);
    }

    Set<SignalId> customer(String words) {
        return signals(say(Party.CUSTOMER, words));
    }

    Set<SignalId> agent(String words) {
        return signals(say(Party.AGENT, words));
    }

    List<DerivedEvent> say(Party party, String words) {
        return say(party, words, 1);
    }

    List<DerivedEvent> say(Party party, String words, double confidence) {
        turns++;
        Span span = span();
        return stage.on(new Transcript.Final(span.end(), turns, party, span, words, List.of(), confidence));
    }

    /** Words of the turn that comes next, of which the first so many no longer change. */
    List<DerivedEvent> begin(Party party, String words, int stable) {
        Span span = Span.ofMillis((turns + 1) * TURN_MILLIS, (turns + 1) * TURN_MILLIS + 1000);
        return stage.on(new Transcript.Interim(span.end(), turns + 1, party, span, words, stable));
    }

    static Set<SignalId> signals(List<DerivedEvent> events) {
        return events.stream()
                .filter(SignalDetected.class::isInstance)
                .map(event -> ((SignalDetected) event).signal().id())
                .collect(Collectors.toSet());
    }

    private Span span() {
        return Span.ofMillis(turns * TURN_MILLIS, turns * TURN_MILLIS + 3500);
    }

    /** Read once: hundreds of sentences are said to them. */
    private static final class Shipped {
        static final List<SignalRules> RULES = SignalRuleFiles.readAll(Path.of("config"));
        static final Understanding BY_RULES = Understanding.byRules(RULES);
        static final Understanding WITH_WEIGHTS = Understanding.of(RULES, WeightFiles.lessons(Path.of("models")));
    }
}
