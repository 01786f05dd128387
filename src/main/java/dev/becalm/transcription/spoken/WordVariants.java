package dev.becalm.transcription.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** English words that are the same to the ear or to the meaning however they are written. Lower case. */
public final class WordVariants {
    /** What is said for a word that is mostly written otherwise. */
    public static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("ok", "okay"),
            Map.entry("mr", "mister"),
            Map.entry("mrs", "missus"),
            Map.entry("dr", "doctor"),
            Map.entry("st", "street"),
            Map.entry("vs", "versus"),
            Map.entry("etc", "et cetera"),
            Map.entry("tonne", "ton"),
            Map.entry("cheque", "check"),
            Map.entry("cheques", "checks"),
            Map.entry("grey", "gray"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("programme", "program"),
            Map.entry("storey", "story"),
            Map.entry("mum", "mom"),
            Map.entry("kerb", "curb"),
            Map.entry("wifi", "wi fi"),
            Map.entry("hmm", "hm"),
            Map.entry("mmm", "mm"));

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("won't", "will not"),
            Map.entry("can't", "can not"),
            Map.entry("cannot", "can not"),
            Map.entry("shan't", "shall not"),
            Map.entry("let's", "let us"),
            Map.entry("gonna", "going to"),
            Map.entry("wanna", "want to"),
            Map.entry("gotta", "got to"),
            Map.entry("gimme", "give me"),
            Map.entry("lemme", "let me"),
            Map.entry("alright", "all right"),
            Map.entry("o'clock", "oclock"));
    private static final Map<String, String> ENDINGS =
            Map.of("n't", "not", "'ll", "will", "'ve", "have", "'re", "are", "'m", "am", "'d", "would");
    private static final String IS = "'s";
    private static final List<String> BEFORE_IS =
            List.of("it", "that", "what", "there", "here", "he", "she", "who", "where", "how", "when", "why", "this");

    private WordVariants() {}

    /** The words with spelling and contraction set aside, after the manner of the mapping files of NIST's scoring. */
    public static List<String> setAside(List<String> words) {
        List<String> plain = new ArrayList<>();
        for (String word : words) {
            plain.addAll(List.of(setAside(word).split(" ", -1)));
        }
        return plain;
    }

    private static String setAside(String word) {
        String whole = WHOLE.getOrDefault(word, SPOKEN.get(word));
        if (whole != null) {
            return whole;
        }
        if (word.endsWith(IS) && BEFORE_IS.contains(word.substring(0, word.length() - IS.length()))) {
            return word.substring(0, word.length() - IS.length()) + " is";
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())
                    && word.length() > ending.getKey().length()) {
                return word.substring(0, word.length() - ending.getKey().length()) + " " + ending.getValue();
            }
        }
        return word;
    }
}
