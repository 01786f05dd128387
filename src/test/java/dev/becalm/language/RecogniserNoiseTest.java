package dev.becalm.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.Language;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.config.SignalRuleFiles;
import dev.becalm.config.WeightFiles;
import dev.becalm.evaluation.CorpusCalls;
import dev.becalm.transcription.Transcript;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What recognisers make of words may cost only so much of what is understood, on the project's own whole calls. */
class RecogniserNoiseTest {
    // Three words in a hundred are lost, and a quarter of the commonest English words or six characters misheard.
    private static final double MOST_LOST = 0.08;
    private static final int EVERY = 3;

    private final Understanding understanding =
            Understanding.of(SignalRuleFiles.readAll(Path.of("config")), WeightFiles.lessons(Path.of("models")));

    @ParameterizedTest
    @EnumSource(Language.class)
    void costsLittleOfWhatIsUnderstood(Language language) {
        List<LabelledCall> all = CorpusCalls.complete(language);
        List<LabelledCall> calls =
                all.stream().filter(call -> all.indexOf(call) % EVERY == 0).toList();
        RecogniserNoise noise = RecogniserNoise.of(all);
        Tally clean = new Tally();
        Tally noisy = new Tally();

        calls.forEach(call -> play(call, call, clean));
        calls.forEach(call -> play(noise.over(call), call, noisy));

        assertThat(clean.f1()).isGreaterThan(0.6);
        assertThat(noisy.f1()).as("clean %.3f", clean.f1()).isGreaterThan(clean.f1() - MOST_LOST);
    }

    private void play(LabelledCall said, LabelledCall meant, Tally tally) {
        LanguageStage stage = LanguageStage.create(understanding);
        stage.on(new CallStarted(
                Duration.ZERO,
                new CallInfo(new CallId("noise"), said.language(), "agent", "", null, "test", true, Instant.EPOCH),
                "rules"));
        for (int i = 0; i < said.turns().size(); i++) {
            LabelledTurn turn = said.turns().get(i);
            Span span = Span.ofMillis(i * 4_000L, i * 4_000L + 3_500);
            Set<SignalId> found = EnumSet.noneOf(SignalId.class);
            stage.on(new Transcript.Final(span.end(), i + 1, turn.party(), span, turn.text(), List.of(), 1)).stream()
                    .filter(SignalDetected.class::isInstance)
                    .forEach(
                            event -> found.add(((SignalDetected) event).signal().id()));
            tally.add(meant.turns().get(i).signals(), found);
        }
    }

    private static final class Tally {
        private int right;
        private int wrong;

        void add(Set<SignalId> meant, Set<SignalId> found) {
            Set<SignalId> both = EnumSet.noneOf(SignalId.class);
            both.addAll(found);
            both.retainAll(meant);
            right += both.size();
            wrong += meant.size() + found.size() - 2 * both.size();
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong);
        }
    }
}
