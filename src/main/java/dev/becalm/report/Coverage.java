package dev.becalm.report;

import java.time.Duration;
import java.util.List;

/**
 * How much of a call understanding could reach, so that a report without findings is not taken for a calm call.
 *
 * @param utterances how often something was said in words
 * @param foreign how many of them are in a language that is not understood
 * @param unheard pieces of speech that could not be turned into words
 * @param missing sound that never arrived or could not be kept, of both parties together
 * @param failed rooms whose analysis broke in this call
 */
public record Coverage(Extent extent, int utterances, int foreign, int unheard, Duration missing, List<String> failed) {
    public Coverage {
        failed = List.copyOf(failed);
        if (foreign > utterances) {
            throw new IllegalArgumentException("of " + utterances + " utterances " + foreign + " cannot be foreign");
        }
    }

    /** Whether the rest of the report may be relied upon. */
    public enum Extent {
        WHOLE,
        PARTLY,
        NOTHING_UNDERSTOOD,
        NOTHING_SAID
    }

    /** Whether there is anything that could be scored. */
    public boolean scored() {
        return extent == Extent.WHOLE || extent == Extent.PARTLY;
    }

    static Coverage of(CallStory story) {
        int said = Math.max(story.transcripts().size(), story.utterances().size());
        int foreign = (int) story.utterances().stream()
                .filter(utterance -> !utterance.supported())
                .count();
        int understood = story.utterances().size() - foreign;
        List<String> failed = story.failures().stream()
                .map(failure -> failure.stage())
                .distinct()
                .toList();
        Duration missing = story.gaps().stream().map(gap -> gap.span().length()).reduce(Duration.ZERO, Duration::plus);
        boolean whole =
                understood == said && failed.isEmpty() && story.unheard().isEmpty() && missing.isZero();
        Extent extent = said == 0
                ? Extent.NOTHING_SAID
                : understood == 0 ? Extent.NOTHING_UNDERSTOOD : whole ? Extent.WHOLE : Extent.PARTLY;
        return new Coverage(extent, said, foreign, story.unheard().size(), missing, failed);
    }
}
