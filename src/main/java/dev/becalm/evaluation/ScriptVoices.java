package dev.becalm.evaluation;

import dev.becalm.audio.SpeechStarted;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.tone.ToneConfig;
import dev.becalm.tone.ToneModel;
import dev.becalm.tone.VoiceDesk;
import dev.becalm.tone.VoiceListener;
import dev.becalm.tone.VoiceMeasured;
import dev.becalm.transcription.Ear;
import dev.becalm.transcription.EarSeat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is heard in the voices of scripted calls, where a folder holds them as {@code agent/ID.wav}, {@code caller/ID.wav}. */
final class ScriptVoices {
    private static final int STEPS_PER_SECOND = 10;

    private final Path audio;
    private final VoiceDesk desk;

    ScriptVoices(Path audio, ToneModel model) {
        this.audio = audio;
        this.desk = VoiceDesk.of(Optional.of(model), ToneConfig.DEFAULT);
    }

    boolean hold(ScriptedCall call) {
        return Files.exists(file("agent", call)) && Files.exists(file("caller", call));
    }

    /** Who begins to speak when, and how the customer sounds; no words. */
    List<HeardEvent> hear(ScriptedCall call) {
        List<HeardEvent> heard = new ArrayList<>(listen(Party.AGENT, Recording.read(file("agent", call))));
        heard.addAll(listen(Party.CUSTOMER, Recording.read(file("caller", call))));
        heard.removeIf(event -> !(event instanceof SpeechStarted)
                && !(event instanceof VoiceMeasured voice && voice.party() == Party.CUSTOMER));
        heard.sort(Comparator.comparing(HeardEvent::at));
        return heard;
    }

    private List<HeardEvent> listen(Party party, Recording recording) {
        var seat = EarSeat.of(party, recording.rateHz());
        var ear = new Ear(seat, () -> 1, Optional.empty());
        VoiceListener voice = desk.seat(seat, true).orElseThrow();
        int frame = recording.rateHz() / STEPS_PER_SECOND;
        List<HeardEvent> heard = new ArrayList<>();
        for (int at = 0; at < recording.seconds() * recording.rateHz(); at += frame) {
            short[] samples = recording.samples(at, frame);
            List<HeardEvent> events = ear.hear(samples);
            heard.addAll(events);
            heard.addAll(voice.hear(samples, events));
        }
        heard.addAll(voice.hear(new short[0], ear.finish()));
        return heard;
    }

    private Path file(String side, ScriptedCall call) {
        return audio.resolve(side).resolve(call.id() + ".wav");
    }
}
