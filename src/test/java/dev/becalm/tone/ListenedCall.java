package dev.becalm.tone;

import dev.becalm.call.CallEvent;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.transcription.Ear;
import dev.becalm.transcription.EarSeat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One side of a call, played to an ear that knows no words, to the voice listener and to the stage behind it. */
final class ListenedCall {
    private final int frame;
    private final Ear ear;
    private final VoiceListener listener;
    private final VoiceStage stage = new VoiceStage(ToneConfig.DEFAULT);
    private final List<SignalDetected> signals = new ArrayList<>();

    ListenedCall(VoiceScope scope) {
        this(Party.CUSTOMER, scope);
    }

    ListenedCall(Party party, VoiceScope scope) {
        this(party, scope, Heard.RATE_HZ);
    }

    ListenedCall(Party party, VoiceScope scope, int rateHz) {
        frame = rateHz / 10;
        var seat = EarSeat.of(party, rateHz);
        ear = new Ear(seat, () -> 1, Optional.empty());
        listener = new VoiceListener(seat, scope, shippedModel(), ToneConfig.DEFAULT);
    }

    static ToneModel shippedModel() {
        try {
            return ToneModel.parse(Files.readAllLines(Path.of("models/weights/tone.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is measured in this sound. */
    List<VoiceMeasured> play(short[] sound) {
        List<VoiceMeasured> measured = new ArrayList<>();
        for (int at = 0; at < sound.length; at += frame) {
            short[] piece = Arrays.copyOfRange(sound, at, Math.min(sound.length, at + frame));
            List<HeardEvent> heard = ear.hear(piece);
            List<CallEvent> all = new ArrayList<>(heard);
            all.addAll(listener.hear(piece, heard));
            for (CallEvent event : all) {
                stage.on(event).forEach(found -> signals.add((SignalDetected) found));
                if (event instanceof VoiceMeasured voice) {
                    measured.add(voice);
                }
            }
        }
        return measured;
    }

    /** All signals so far. */
    List<SignalDetected> signals() {
        return signals;
    }
}
