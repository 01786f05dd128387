package dev.becalm.report.document;

import dev.becalm.report.VoiceReview;
import dev.becalm.report.VoiceReview.Difference;
import java.util.Locale;

/** Where words and voice told different stories; or why nothing can be said about the voice. */
final class VoiceSection {
    /** The door through which words come in without sound. */
    private static final String WRITTEN = "transcripts";

    private final ReportPage page;
    private final VoiceReview voice;

    VoiceSection(ReportPage page) {
        this.page = page;
        this.voice = page.report().voice();
    }

    void write() {
        page.subheading(Term.WORDS_AND_VOICE);
        if (!voice.analysed()) {
            page.page().element("p", page.term(Term.NOT_ANALYSED));
        } else if (page.report().call().door().equals(WRITTEN)) {
            page.page().element("p", page.term(Term.NO_SOUND));
        } else if (voice.readings().isEmpty()) {
            page.page().element("p", page.term(Term.NOTHING_HEARD));
        } else if (voice.differences().isEmpty()) {
            page.page().element("p", page.term(Term.SAME_STORY));
        } else {
            page.page().open("table").open("tbody");
            voice.differences().forEach(this::row);
            page.page().close("tbody").close("table");
        }
    }

    private void row(Difference difference) {
        page.page().open("tr").open("td class='time'");
        page.moment(difference.at(), difference.utterance());
        page.page()
                .close("td")
                .element("td class='tight'", page.term(kind(difference)))
                .element("td", difference.words())
                .element("td class='tight'", figures(difference))
                .close("tr");
    }

    private static Term kind(Difference difference) {
        return switch (difference.kind()) {
            case HOT_WORDS -> Term.HOT_WORDS;
            case HOT_VOICE -> Term.HOT_VOICE;
        };
    }

    private String figures(Difference difference) {
        return String.format(
                Locale.ROOT,
                "%s %+.1f, %s %.2f, %s %.2f",
                page.term(Term.SENTIMENT),
                difference.sentiment(),
                page.term(Term.EXCITEMENT),
                difference.arousal(),
                page.term(Term.ANGER),
                difference.anger());
    }
}
