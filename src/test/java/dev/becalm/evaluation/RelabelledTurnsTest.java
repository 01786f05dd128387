package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Calls;
import dev.becalm.fixture.Conversation;
import dev.becalm.language.LabelledCall;
import dev.becalm.report.Review;
import dev.becalm.report.TrainingRow;
import dev.becalm.store.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelabelledTurnsTest {
    @TempDir
    private Path folder;

    @Test
    void whatAReviewerCorrectedIsALessonForTheTraining() throws IOException {
        var call = new Conversation("c-1", Language.EN, "k-1")
                .customer("You took my money.", SignalId.ACCUSATION)
                .agent("We never do that.", SignalId.DENIAL)
                .ended();
        var relabel = new Review(
                1,
                "c-1",
                Calls.START,
                Review.Kind.RELABEL,
                "signal",
                2,
                "DENIAL",
                "POLICY_WALL",
                Review.Role.REVIEWER,
                "Mary",
                "",
                null);
        Path file = Files.writeString(
                folder.resolve("relabels.jsonl"),
                line(TrainingRow.of(List.of(relabel), call).orElseThrow()));

        List<LabelledCall> lessons = LabelledCalls.read(file);

        assertThat(lessons).hasSize(1);
        assertThat(lessons.get(0).turns()).hasSize(2);
        assertThat(lessons.get(0).turns().get(1).signals()).containsExactly(SignalId.POLICY_WALL);
    }

    private static String line(TrainingRow row) throws JsonProcessingException {
        return EventJson.mapper().writeValueAsString(row) + "\n";
    }
}
