package dev.becalm.language.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns one word of an English pattern into a regular expression, with the forms of a verb where asked. */
final class EnglishWords {
    static final String NUMBER = "(?:(?:[0-9][0-9.:]*[a-z]{0,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|"
            + "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|"
            + "sixty|seventy|eighty|ninety|hundred|thousand|couple|few|several|half) )+";

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("be", "be|am|is|are|was|were|been|being"),
            Map.entry("have", "have|has|had|having"),
            Map.entry("do", "do|does|did|done|doing"),
            Map.entry("go", "go|goes|went|gone|going"),
            Map.entry("take", "take|takes|took|taken|taking"),
            Map.entry("get", "get|gets|got|gotten|getting"),
            Map.entry("give", "give|gives|gave|given|giving"),
            Map.entry("tell", "tell|tells|told|telling"),
            Map.entry("say", "say|says|said|saying"),
            Map.entry("speak", "speak|speaks|spoke|spoken|speaking"),
            Map.entry("break", "break|breaks|broke|broken|breaking"),
            Map.entry("lose", "lose|loses|lost|losing"),
            Map.entry("pay", "pay|pays|paid|paying"),
            Map.entry("send", "send|sends|sent|sending"),
            Map.entry("see", "see|sees|saw|seen|seeing"),
            Map.entry("steal", "steal|steals|stole|stolen|stealing"),
            Map.entry("ring", "ring|rings|rang|rung|ringing"),
            Map.entry("hear", "hear|hears|heard|hearing"),
            Map.entry("make", "make|makes|made|making"),
            Map.entry("leave", "leave|leaves|left|leaving"),
            Map.entry("sue", "sue|sues|sued|suing"),
            Map.entry("find", "find|finds|found|finding"),
            Map.entry("put", "put|puts|putting"),
            Map.entry("know", "know|knows|knew|known|knowing"),
            Map.entry("think", "think|thinks|thought|thinking"),
            Map.entry("sell", "sell|sells|sold|selling"),
            Map.entry("cost", "cost|costs|costing"),
            Map.entry("cut", "cut|cuts|cutting"),
            Map.entry("feel", "feel|feels|felt|feeling"),
            Map.entry("understand", "understand|understands|understood|understanding"),
            Map.entry("bring", "bring|brings|brought|bringing"),
            Map.entry("spend", "spend|spends|spent|spending"),
            Map.entry("swear", "swear|swears|swore|sworn|swearing"),
            Map.entry("write", "write|writes|wrote|written|writing"),
            Map.entry("hang", "hang|hangs|hung|hanging"),
            Map.entry("hold", "hold|holds|held|holding"),
            Map.entry("keep", "keep|keeps|kept|keeping"),
            Map.entry("stand", "stand|stands|stood|standing"),
            Map.entry("sit", "sit|sits|sat|sitting"),
            Map.entry("stick", "stick|sticks|stuck|sticking"),
            Map.entry("shut", "shut|shuts|shutting"),
            Map.entry("run", "run|runs|ran|running"),
            Map.entry("come", "come|comes|came|coming"),
            Map.entry("meet", "meet|meets|met|meeting"),
            Map.entry("throw", "throw|throws|threw|thrown|throwing"),
            Map.entry("wear", "wear|wears|wore|worn|wearing"),
            Map.entry("drive", "drive|drives|drove|driven|driving"),
            Map.entry("show", "show|shows|showed|shown|showing"),
            Map.entry("person", "person|people|persons"),
            Map.entry("mean", "mean|means|meant|meaning"));

    private EnglishWords() {}

    static String regex(String word) {
        if (word.startsWith("~")) {
            return "(?:" + forms(word.substring(1)) + ")";
        }
        if (word.endsWith("..")) {
            return Pattern.quote(word.substring(0, word.length() - 2)) + "[^ |]*";
        }
        return Pattern.quote(word);
    }

    private static String forms(String verb) {
        String irregular = IRREGULAR.get(verb);
        if (irregular != null) {
            return irregular;
        }
        return regular(verb).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** The spellings that a lemma may stand for, as a verb or a noun; some that do not exist among them. */
    static List<String> spellings(String lemma) {
        List<String> forms = new ArrayList<>(regular(lemma));
        forms.addAll(List.of(IRREGULAR.getOrDefault(lemma, "").split("\\|", -1)));
        return forms;
    }

    private static List<String> regular(String verb) {
        List<String> forms = new ArrayList<>(List.of(verb));
        if (verb.endsWith("e")) {
            String stem = verb.substring(0, verb.length() - 1);
            forms.addAll(List.of(verb + "s", verb + "d", stem + "ing"));
        } else if (verb.matches(".*[^aeiou]y")) {
            String stem = verb.substring(0, verb.length() - 1);
            forms.addAll(List.of(stem + "ies", stem + "ied", verb + "ing"));
        } else {
            char last = verb.charAt(verb.length() - 1);
            forms.addAll(List.of(verb + (verb.matches(".*(s|sh|ch|x|z)") ? "es" : "s"), verb + "ed", verb + "ing"));
            forms.addAll(List.of(verb + last + "ed", verb + last + "ing"));
        }
        return forms;
    }
}
