package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.CallEnded;
import dev.becalm.fixture.FakeCallLine;
import org.junit.jupiter.api.Test;

class LineHoldTest {
    private final LineHold hold = new LineHold();
    private final FakeCallLine line = new FakeCallLine();

    @Test
    void goesFromWaitingToStreamingToEndingToClosed() {
        var begun = hold.take(line);
        hold.hangUp();
        var ending = hold.state();
        var closed = hold.close();

        assertThat(begun).isEqualTo(DoorState.STREAMING);
        assertThat(ending).isEqualTo(DoorState.ENDING);
        assertThat(closed).isEqualTo(DoorState.CLOSED);
        assertThat(line.ending()).isEqualTo("HANGUP");
    }

    @Test
    void losesALineOnlyOnce() {
        hold.take(line);
        hold.lose();
        hold.close(CallEnded.Reason.HANGUP);

        assertThat(line.ending()).isEqualTo("lost");
    }

    @Test
    void neverTakesALineTwice() {
        hold.take(line);

        assertThatThrownBy(() -> hold.take(line)).hasMessage("a connection never goes from STREAMING to STREAMING");
    }

    @Test
    void hasNoLineBeforeItTakesOne() {
        assertThat(hold.state()).isEqualTo(DoorState.WAITING);
        assertThatThrownBy(hold::line).hasMessage("a connection has a line once it is streaming");
    }
}
