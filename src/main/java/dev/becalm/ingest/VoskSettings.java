package dev.becalm.ingest;

import dev.becalm.call.Party;
import java.util.List;

/**
 * What a vosk client may set before its first audio.
 *
 * @param rateHz samples per second, checked when the audio is admitted
 * @param words whether results list their words
 */
record VoskSettings(int rateHz, boolean words, RecognitionOptions options) {
    static final VoskSettings DEFAULT = new VoskSettings(8_000, true, RecognitionOptions.DEFAULT);

    /** These settings changed by a {@code config} message; {@code model} is not the client's to choose. */
    VoskSettings with(Fields config) {
        double rate = config.number("sample_rate").orElse((double) rateHz);
        if (rate < MediaFormat.LOWEST_RATE_HZ || rate > MediaFormat.HIGHEST_RATE_HZ) {
            throw config.wrong("sample_rate", "must be 8000 to 48000 Hz: " + rate);
        }
        return new VoskSettings((int) Math.round(rate), config.flag("words").orElse(words), options(config));
    }

    MediaFormat format(Party party) {
        return new MediaFormat(MediaFormat.Encoding.PCM16LE, rateHz, List.of(party));
    }

    private RecognitionOptions options(Fields config) {
        int alternatives =
                config.number("max_alternatives").map(Double::intValue).orElse(options.alternatives());
        List<String> phrases = config.texts("phrase_list").orElse(options.phrases());
        try {
            return new RecognitionOptions(alternatives, phrases);
        } catch (IllegalArgumentException e) {
            throw config.wrong("max_alternatives", String.valueOf(e.getMessage()));
        }
    }
}
