package dev.becalm.language;

import dev.becalm.call.Language;
import dev.becalm.language.text.NormalText;
import java.util.regex.Pattern;

/** Praise for what is a nuisance the second time: "oh great, another transfer". */
final class Sarcasm {
    private static final Pattern ENGLISH = Pattern.compile(
            " (great|brilliant|wonderful|fantastic|lovely|perfect|super)" + " [a-z| ]{0,30}\\b(another|yet again) ");
    // What is both this and that (又快又好) is praised in earnest.
    private static final Pattern CHINESE =
            Pattern.compile("(太好了|真好|真棒|太棒了|好极了|真行|厉害)[^|又]{0,6}\\|?[^|又]{0,6}又(?!.{1,4}又)");

    private Sarcasm() {}

    static boolean in(NormalText text) {
        Pattern form = text.language() == Language.EN ? ENGLISH : CHINESE;
        return form.matcher(text.value()).find();
    }
}
