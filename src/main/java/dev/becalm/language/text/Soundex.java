package dev.becalm.language.text;

/** How an English word sounds: its consonants by class (Soundex, Russell 1918), of the whole word. */
public final class Soundex {
    private static final String CLASSES = "01230120022455012623010202";

    private Soundex() {}

    /** Empty for a word without consonants. */
    public static String of(String word) {
        StringBuilder key = new StringBuilder();
        char last = '0';
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char code = c >= 'a' && c <= 'z' ? CLASSES.charAt(c - 'a') : '0';
            if (code != '0' && code != last) {
                key.append(code);
            }
            last = code;
        }
        return key.toString();
    }
}
