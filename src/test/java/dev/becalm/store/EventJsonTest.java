package dev.becalm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.becalm.call.CallEvent;
import dev.becalm.call.HoldChanged;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.dialogue.Waited;
import dev.becalm.fixture.Calls;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventJsonTest {
    @Test
    void writesTimesAsMillisecondsAndTheKindFirst() {
        String json = EventJson.write(Calls.said(3, Party.CUSTOMER, 1_200, "where is my money"));

        assertThat(json)
                .startsWith("{\"kind\":\"final\",\"at\":2200,\"utterance\":3,\"party\":\"CUSTOMER\"")
                .contains("\"span\":{\"start\":1200,\"end\":2200}");
    }

    @Test
    void readsBackWhatItWrote() {
        var signal = new Signal(
                SignalId.DENIAL, Party.AGENT, "en.denial.1", "we never", Span.ofMillis(0, 10), 0.9, List.of("S003-13"));
        List<CallEvent> events = List.of(
                Calls.started("c-1", "a-1"),
                Calls.said(1, Party.AGENT, 0, "我们不会乱扣钱"),
                new SignalDetected(Duration.ofMillis(10), 1, signal, false),
                new Waited(Duration.ofSeconds(9), Span.ofMillis(2_000, 8_000), true, false),
                new HoldChanged(Duration.ofSeconds(9), Duration.ofSeconds(8), true));

        var again = events.stream().map(EventJson::write).map(EventJson::read).toList();

        assertThat(again).isEqualTo(events);
    }

    @Test
    void knowsEveryKindOfEventThatThereIs() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.becalm");

        assertThat(classes.stream()
                        .filter(type -> type.isAssignableTo(CallEvent.class) && !type.isInterface())
                        .map(type -> type.reflect()))
                .isNotEmpty()
                .allMatch(EventKinds::knows);
    }

    /** A field of that name would be written over the kind, and the call could not be read again. */
    @Test
    void noEventHasAFieldThatIsNamedLikeItsKind() {
        assertThat(EventKinds.types())
                .isNotEmpty()
                .noneMatch(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(field -> field.getName().equals("kind")));
    }

    @Test
    void refusesWhatIsNoEvent() {
        assertThatThrownBy(() -> EventJson.read("{\"kind\":\"party\",\"at\":1}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown kind of event: party");
    }
}
