package dev.becalm.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.fixture.ScriptedModel;
import dev.becalm.ingest.RecognitionOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RecognizerPoolTest {
    private final ScriptedModel model = new ScriptedModel();
    private final RecognizerPool pool = new RecognizerPool(model);

    @Test
    void usesAReturnedRecogniserAgain() {
        var first = pool.take(RecognitionOptions.DEFAULT);
        pool.giveBack(first, RecognitionOptions.DEFAULT, false);

        assertThat(pool.take(RecognitionOptions.DEFAULT)).isSameAs(first);
    }

    @Test
    void keepsNeitherBrokenOnesNorOnesWithOptionsOfTheirOwn() {
        var phrases = new RecognitionOptions(0, List.of("yes", "no"));
        pool.giveBack(pool.take(RecognitionOptions.DEFAULT), RecognitionOptions.DEFAULT, true);
        pool.giveBack(pool.take(phrases), phrases, false);

        assertThat(pool.idle()).isZero();
        assertThat(model.made()).allMatch(made -> made.closed());
    }

    @Test
    void refusesASecondThread() {
        pool.warm(2);

        assertThatThrownBy(() -> CompletableFuture.runAsync(() -> pool.take(RecognitionOptions.DEFAULT))
                        .join())
                .hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(pool.idle()).isEqualTo(2);
    }

    @Test
    void closesWhatIsIdle() {
        pool.warm(1);

        pool.close();

        assertThat(model.made())
                .singleElement()
                .satisfies(made -> assertThat(made.closed()).isTrue());
    }
}
