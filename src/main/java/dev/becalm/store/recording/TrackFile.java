package dev.becalm.store.recording;

import dev.becalm.call.CallId;
import dev.becalm.call.Party;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a track's file tells.
 *
 * @param rateHz samples a second
 * @param startMs offset of the first sample in the call
 */
record TrackFile(Path file, String call, Party party, int rateHz, long startMs) {
    private static final Pattern NAME = Pattern.compile("track~(.+)~([A-Z]+)~(\\d+)~(\\d+)\\.pcm");

    static Path name(Path folder, CallId call, Party party, int rateHz, long startMs) {
        return folder.resolve("track~" + call.value() + "~" + party + "~" + rateHz + "~" + startMs + ".pcm");
    }

    static Optional<TrackFile> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new TrackFile(
                        file,
                        name.group(1),
                        Party.valueOf(name.group(2)),
                        Integer.parseInt(name.group(3)),
                        Long.parseLong(name.group(4))))
                : Optional.empty();
    }
}
