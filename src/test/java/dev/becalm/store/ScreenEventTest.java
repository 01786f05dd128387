package dev.becalm.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallEvent;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.TimePassed;
import dev.becalm.dialogue.LedgerChanged;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.fixture.Calls;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScreenEventTest {
    @Test
    void bringsWhatWasSaidForPeopleBesideTheWordsAsTheyWereHeard() {
        CallEvent said = Calls.said(1, Party.CUSTOMER, 0, "where did my money go");

        String live = ScreenEvent.fields(said, EventJson.write(said));
        String later = ScreenEvent.fields(new StoredEvent(7, "c-1", "final", EventJson.write(said)));

        assertThat(live).isEqualTo("\"event\":" + EventJson.write(said) + ",\"read\":\"Where did my money go?\"");
        assertThat(later).isEqualTo(live);
        assertThat(EventJson.write(said)).contains("\"text\":\"where did my money go\"");
    }

    @Test
    void putsNoMarksToWordsThatGoOn() {
        CallEvent growing =
                new Transcript.Interim(Duration.ofSeconds(1), 1, Party.AGENT, Span.ofMillis(0, 900), "i can see", 2);

        String fields = ScreenEvent.fields(growing, EventJson.write(growing));

        assertThat(fields).endsWith(",\"read\":\"I can see\"");
    }

    @Test
    void quotesChineseWithoutTheSpacesBetweenWords() {
        var entry = new LedgerEntry(
                Kind.QUESTION, "q-1", Party.CUSTOMER, "什么 时候 退 20 元", Duration.ZERO, 1, Status.OPEN, 1, null, null);
        CallEvent change = new LedgerChanged(Duration.ofSeconds(1), entry);

        String live = ScreenEvent.fields(change, EventJson.write(change));
        String later = ScreenEvent.fields(new StoredEvent(7, "c-1", "ledgerChanged", EventJson.write(change)));

        assertThat(live).contains("\"text\":\"什么时候退 20 元\"");
        assertThat(later).isEqualTo(live);
        assertThat(EventJson.write(change)).contains("\"text\":\"什么 时候 退 20 元\"");
    }

    @Test
    void leavesOtherEventsAlone() {
        CallEvent tick = new TimePassed(Duration.ofSeconds(1));

        assertThat(ScreenEvent.fields(tick, EventJson.write(tick))).isEqualTo("\"event\":" + EventJson.write(tick));
    }
}
