package dev.becalm.language;

import dev.becalm.call.Language;
import dev.becalm.language.learned.FeatureBag.Place;
import dev.becalm.language.text.NormalText;

/** The words to quote for a finding: a few around the place that spoke for it most, within its sentence. */
final class Evidence {
    private static final int ENGLISH_REACH = 18;
    private static final int CHINESE_REACH = 6;

    private Evidence() {}

    static NormalText.Slice around(NormalText text, Place place) {
        String value = text.value();
        if (place.isEmpty()) {
            return text.slice(0, value.length());
        }
        int reach = text.language() == Language.EN ? ENGLISH_REACH : CHINESE_REACH;
        int from = place.from();
        while (from > 0 && place.from() - from < reach && value.charAt(from - 1) != '|') {
            from--;
        }
        int to = place.to();
        while (to < value.length() && to - place.to() < reach && value.charAt(to) != '|') {
            to++;
        }
        return text.slice(from, to);
    }
}
