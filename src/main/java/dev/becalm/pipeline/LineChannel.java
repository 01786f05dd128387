package dev.becalm.pipeline;

import dev.becalm.call.HeardEvent;
import dev.becalm.store.recording.Track;
import dev.becalm.tone.VoiceListener;
import dev.becalm.transcription.Ear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that is done with one party's audio: an ear for the words, where allowed a listener for the voice, a record. */
final class LineChannel {
    private static final short[] NOTHING = {};

    private final Ear ear;
    private final Optional<VoiceListener> voice;
    private final Track track;

    LineChannel(Ear ear, Optional<VoiceListener> voice, Track track) {
        this.ear = ear;
        this.voice = voice;
        this.track = track;
    }

    Ear ear() {
        return ear;
    }

    List<HeardEvent> hear(short[] samples) {
        track.add(samples);
        return withVoice(samples, ear.hear(samples));
    }

    List<HeardEvent> flush() {
        return withVoice(NOTHING, ear.flush());
    }

    List<HeardEvent> finish() {
        track.close();
        return withVoice(NOTHING, ear.finish());
    }

    private List<HeardEvent> withVoice(short[] samples, List<HeardEvent> heard) {
        if (voice.isEmpty()) {
            return heard;
        }
        List<HeardEvent> all = new ArrayList<>(heard);
        all.addAll(voice.get().hear(samples, heard));
        return all;
    }
}
