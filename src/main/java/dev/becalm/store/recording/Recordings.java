package dev.becalm.store.recording;

import dev.becalm.call.CallId;
import dev.becalm.call.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The recordings of calls: tracks while a call goes on, one stereo WAV file afterwards, nothing once its time is over.
 * Blocks on the disk.
 */
public final class Recordings {
    // Whatever else lies in the folder is not ours to delete.
    private static final Pattern OURS = Pattern.compile("(call|track)~.*\\.(wav|pcm|partial)");

    private final RecordingConfig config;

    public Recordings(RecordingConfig config) {
        this.config = config;
    }

    /** Recordings that are never made. */
    public static Recordings off() {
        return new Recordings(RecordingConfig.DEFAULT);
    }

    /** Begins the track of a party on one connection. */
    public Track track(CallId call, Party party, int rateHz, Duration start) {
        return config.enabled()
                ? Track.create(TrackFile.name(config.folder(), call, party, rateHz, start.toMillis()))
                : Track.none();
    }

    /** Brings the tracks of an ended call together; does nothing where there are none. */
    public void finish(CallId call) {
        List<TrackFile> tracks = tracks().stream()
                .filter(track -> track.call().equals(call.value()))
                .toList();
        if (tracks.isEmpty()) {
            return;
        }
        Path partial = config.folder().resolve("call~" + call.value() + ".partial");
        try {
            new StereoWriter(tracks).write(partial);
            Files.move(partial, file(call), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            for (TrackFile track : tracks) {
                Files.delete(track.file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a recording could not be finished", e);
        }
    }

    private List<TrackFile> tracks() {
        return files().flatMap(file -> TrackFile.of(file).stream()).toList();
    }

    private Stream<Path> files() {
        if (!Files.isDirectory(config.folder())) {
            return Stream.empty();
        }
        try (var files = Files.list(config.folder())) {
            return files
                    .filter(file -> OURS.matcher(file.getFileName().toString()).matches())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("recordings cannot be listed", e);
        }
    }

    private Path file(CallId call) {
        return config.folder().resolve("call~" + call.value() + ".wav");
    }

    /** The file of a call; empty where it was not recorded or its time is over. */
    public Optional<Path> find(CallId call) {
        return Optional.of(file(call)).filter(Files::isRegularFile);
    }

    /** How long sound is kept; empty where none is. */
    public Optional<Duration> keptFor() {
        return Optional.of(config.keepFor()).filter(any -> config.enabled());
    }

    /** What has become of the sound of a call that ended then. */
    public Keeping keeping(CallId call, Instant ended, Instant now) {
        Optional<Path> file = find(call);
        if (file.isPresent()) {
            return new Keeping(Keeping.State.KEPT, modified(file.get()).plus(config.keepFor()));
        }
        Instant until = ended.plus(config.keepFor());
        return config.enabled() && until.isBefore(now)
                ? new Keeping(Keeping.State.DELETED, until)
                : new Keeping(Keeping.State.NONE, null);
    }

    /** Deletes what is older than it may be; returns how many files. */
    public int expire(Instant now) {
        Instant oldest = now.minus(config.keepFor());
        List<Path> old = files().filter(file -> modified(file).isBefore(oldest)).toList();
        for (Path file : old) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException("an old recording cannot be deleted", e);
            }
        }
        return old.size();
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            // It was deleted by somebody else in between.
            return Instant.MAX;
        }
    }
}
