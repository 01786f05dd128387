package dev.becalm.report;

import dev.becalm.call.Party;
import dev.becalm.language.Utterance;
import dev.becalm.report.VoiceReview.Difference;
import dev.becalm.report.VoiceReview.Kind;
import dev.becalm.report.VoiceReview.Reading;
import dev.becalm.tone.VoiceMeasured;
import dev.becalm.tone.VoiceScope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sets the customer's voice beside the words of each utterance. The limits are those by which the screens name a mood
 * ({@code core/mood.js}), so that the report finds what the agent saw.
 */
final class VoiceJudge {
    private static final double SHARP_WORDS = -0.4;
    private static final double CALM_WORDS = -0.1;
    private static final double HOT_VOICE = 0.55;
    private static final double EVEN_VOICE = 0.35;

    // A voice that has just begun to be heard says nothing about what is usual for it.
    private static final double SURE = 0.5;

    private final CallStory story;
    private final List<VoiceMeasured> voices;

    VoiceJudge(CallStory story) {
        this.story = story;
        this.voices = story.voices().stream()
                .filter(voice -> voice.party() == Party.CUSTOMER && voice.scope() == VoiceScope.TONE)
                .toList();
    }

    VoiceReview review() {
        List<Reading> readings = voices.stream()
                .map(voice ->
                        new Reading(voice.at(), voice.arousal(), voice.anger(), voice.change(), voice.confidence()))
                .toList();
        List<Difference> differences = story.utterances(Party.CUSTOMER).stream()
                .filter(Utterance::supported)
                .flatMap(one -> difference(one).stream())
                .toList();
        return new VoiceReview(story.started().info().voiceAnalysis(), readings, differences);
    }

    private Optional<Difference> difference(Utterance one) {
        if (during(one).findAny().isEmpty()) {
            return Optional.empty();
        }
        double arousal = during(one).mapToDouble(VoiceMeasured::arousal).max().orElse(0);
        double anger = during(one).mapToDouble(VoiceMeasured::anger).max().orElse(0);
        boolean hot = anger >= HOT_VOICE || arousal >= HOT_VOICE;
        if (one.sentiment() <= SHARP_WORDS && arousal < EVEN_VOICE && !hot) {
            return Optional.of(difference(one, Kind.HOT_WORDS, arousal, anger));
        }
        return one.sentiment() > CALM_WORDS && hot
                ? Optional.of(difference(one, Kind.HOT_VOICE, arousal, anger))
                : Optional.empty();
    }

    private static Difference difference(Utterance one, Kind kind, double arousal, double anger) {
        return new Difference(one.span().start(), one.number(), kind, one.text(), one.sentiment(), arousal, anger);
    }

    private Stream<VoiceMeasured> during(Utterance one) {
        return voices.stream()
                .filter(voice -> voice.confidence() >= SURE)
                .filter(voice -> voice.span().end().compareTo(one.span().start()) > 0
                        && voice.span().start().compareTo(one.span().end()) < 0);
    }
}
