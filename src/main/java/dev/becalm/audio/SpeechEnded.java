package dev.becalm.audio;

import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import java.time.Duration;

/**
 * A party fell silent.
 *
 * @param span the speech, without the gate's pre-roll and hangover
 * @param levelDbfs mean level of the speech, dB relative to full scale, at most 0
 */
public record SpeechEnded(Duration at, Party party, Span span, double levelDbfs) implements HeardEvent {}
