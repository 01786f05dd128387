package dev.becalm.store.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallId;
import dev.becalm.call.Party;
import dev.becalm.fixture.Calls;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {
    private static final CallId CALL = new CallId("c-1");
    private static final int HEADER = 44;

    @TempDir
    private Path folder;

    @Test
    void recordsNothingUnlessItIsTurnedOn() throws IOException {
        var recordings = new Recordings(new RecordingConfig(false, folder, Duration.ofDays(1)));

        try (Track track = recordings.track(CALL, Party.AGENT, 8_000, Duration.ZERO)) {
            track.add(level(100, 800));
        }
        recordings.finish(CALL);

        assertThat(recordings.find(CALL)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void putsTheCustomerLeftAndTheAgentRightEachAtItsTime() throws IOException {
        var recordings = on();
        record(recordings, Party.CUSTOMER, Duration.ZERO, level(1_000, 8_000));
        record(recordings, Party.AGENT, Duration.ofMillis(500), level(-2_000, 8_000));

        recordings.finish(CALL);

        ByteBuffer sound = samples(recordings);
        assertThat(sound.remaining()).isEqualTo(4 * 12_000);
        assertThat(frame(sound, 0)).containsExactly(1_000, 0);
        assertThat(frame(sound, 6_000)).containsExactly(1_000, -2_000);
        assertThat(frame(sound, 11_000)).containsExactly(0, -2_000);
        assertThat(folder).isDirectoryContaining(file -> true);
    }

    @Test
    void joinsTheConnectionsOfOnePartyAndMixesWhatHasNoSide() throws IOException {
        var recordings = on();
        record(recordings, Party.CUSTOMER, Duration.ZERO, level(500, 4_000));
        record(recordings, Party.CUSTOMER, Duration.ofSeconds(1), level(700, 4_000));
        record(recordings, Party.MIXED, Duration.ZERO, level(100, 12_000));

        recordings.finish(CALL);

        ByteBuffer sound = samples(recordings);
        assertThat(frame(sound, 2_000)).containsExactly(600, 100);
        assertThat(frame(sound, 6_000)).containsExactly(100, 100);
        assertThat(frame(sound, 10_000)).containsExactly(800, 100);
    }

    @Test
    void bringsDifferentRatesTogether() throws IOException {
        var recordings = on();
        record(recordings, Party.CUSTOMER, 8_000, Duration.ZERO, level(1_000, 8_000));
        record(recordings, Party.AGENT, 16_000, Duration.ZERO, level(1_000, 16_000));

        recordings.finish(CALL);

        assertThat(samples(recordings).remaining()).isEqualTo(4 * 16_000);
    }

    @Test
    void leavesAloneWhatIsNotItsOwn() throws IOException {
        var recordings = on();
        Path other = Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.setLastModifiedTime(other, FileTime.from(Calls.START));

        assertThat(recordings.expire(Calls.START.plus(Duration.ofDays(9)))).isZero();
        assertThat(other).exists();
    }

    @Test
    void tellsUntilWhenASoundIsOrWasKept() throws IOException {
        var recordings = on();
        record(recordings, Party.AGENT, Duration.ZERO, level(1, 80));
        recordings.finish(CALL);
        Files.setLastModifiedTime(recordings.find(CALL).orElseThrow(), FileTime.from(Calls.START));
        var never = new CallId("c-2");

        var kept = recordings.keeping(CALL, Calls.START, Calls.START);
        recordings.expire(Calls.START.plus(Duration.ofHours(25)));
        var deleted = recordings.keeping(CALL, Calls.START, Calls.START.plus(Duration.ofHours(25)));

        assertThat(kept).isEqualTo(new Keeping(Keeping.State.KEPT, Calls.START.plus(Duration.ofDays(1))));
        assertThat(deleted).isEqualTo(new Keeping(Keeping.State.DELETED, Calls.START.plus(Duration.ofDays(1))));
        assertThat(recordings.keeping(never, Calls.START, Calls.START).state()).isEqualTo(Keeping.State.NONE);
        assertThat(Recordings.off()
                        .keeping(never, Calls.START, Calls.START.plus(Duration.ofDays(90)))
                        .state())
                .isEqualTo(Keeping.State.NONE);
    }

    @Test
    void deletesWhatIsOlderThanItMayBe() throws IOException {
        var recordings = on();
        record(recordings, Party.AGENT, Duration.ZERO, level(1, 80));
        recordings.finish(CALL);
        Path file = recordings.find(CALL).orElseThrow();
        Files.setLastModifiedTime(file, FileTime.from(Calls.START));

        assertThat(recordings.expire(Calls.START.plus(Duration.ofHours(23)))).isZero();
        assertThat(recordings.expire(Calls.START.plus(Duration.ofHours(25)))).isEqualTo(1);

        assertThat(recordings.find(CALL)).isEmpty();
    }

    private Recordings on() {
        return new Recordings(new RecordingConfig(true, folder, Duration.ofDays(1)));
    }

    private static void record(Recordings recordings, Party party, Duration start, short[] samples) {
        record(recordings, party, 8_000, start, samples);
    }

    private static void record(Recordings recordings, Party party, int rate, Duration start, short[] samples) {
        try (Track track = recordings.track(CALL, party, rate, start)) {
            track.add(samples);
        }
    }

    private static short[] level(int level, int samples) {
        short[] sound = new short[samples];
        Arrays.fill(sound, (short) level);
        return sound;
    }

    private static ByteBuffer samples(Recordings recordings) throws IOException {
        byte[] bytes = Files.readAllBytes(recordings.find(CALL).orElseThrow());
        var file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getInt(4)).isEqualTo(bytes.length - 8);
        assertThat(file.getInt(40)).isEqualTo(bytes.length - HEADER);
        return file.position(HEADER).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int[] frame(ByteBuffer sound, int frame) {
        return new int[] {sound.getShort(4 * frame), sound.getShort(4 * frame + 2)};
    }
}
