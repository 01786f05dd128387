package dev.becalm.config;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.language.corenlp.WordTagger;
import dev.becalm.language.rule.RuleContext;
import dev.becalm.language.rule.SignalMatcher;
import dev.becalm.language.rule.SignalRule;
import dev.becalm.language.rule.SignalRules;
import dev.becalm.language.rule.Window;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code signals.en.yaml} and {@code signals.zh.yaml}. A broken file is refused whole, by file, line and key. */
public final class SignalRuleFiles {
    private static final double USUAL_CONFIDENCE = 0.8;
    private static final Path MODELS = Path.of("models");

    private SignalRuleFiles() {}

    /** The rules of every language in a folder of settings, with the models that lie in the usual place. */
    public static List<SignalRules> readAll(Path folder) {
        return readAll(folder, MODELS);
    }

    /** @param models folder in which the tagger lies that rules over lemmas and tags need */
    public static List<SignalRules> readAll(Path folder, Path models) {
        return List.of(
                rules(YamlFile.read(folder.resolve("signals.en.yaml")), models),
                rules(YamlFile.read(folder.resolve("signals.zh.yaml")), models));
    }

    /** The rules of a text; {@code name} stands for the file in complaints. */
    public static SignalRules parse(String name, String yaml) {
        return rules(YamlFile.parse(name, yaml), MODELS);
    }

    private static SignalRules rules(YamlNode root, Path models) {
        root.allow("language", "words", "rules");
        Language language = root.get("language").oneOf(Language.class);
        Map<String, String> words = new LinkedHashMap<>();
        root.find("words").ifPresent(node -> node.entries().forEach((name, piece) -> words.put(name, piece.text())));
        List<SignalRule> rules = root.get("rules").items().stream()
                .map(node -> checked(language, words, node))
                .toList();
        boolean tagged =
                rules.stream().anyMatch(rule -> !rule.patterns().tokens().isEmpty());
        try {
            return new SignalRules(language, words, rules, tagged ? TaggerFiles.tagger(models) : WordTagger.ABSENT);
        } catch (IllegalArgumentException e) {
            throw root.problem(String.valueOf(e.getMessage()));
        }
    }

    private static SignalRule checked(Language language, Map<String, String> words, YamlNode node) {
        try {
            SignalRule rule = rule(node);
            new SignalMatcher(new SignalRules(language, words, List.of(rule), WordTagger.ABSENT));
            return rule;
        } catch (IllegalArgumentException e) {
            throw node.problem(String.valueOf(e.getMessage()));
        }
    }

    private static SignalRule rule(YamlNode node) {
        node.allow(
                "id",
                "signal",
                "concepts",
                "any",
                "tokens",
                "near",
                "not",
                "unless",
                "context",
                "early",
                "firm",
                "confidence",
                "examples");
        return new SignalRule(
                node.get("id").text(),
                node.get("signal").oneOf(SignalId.class),
                texts(node, "concepts"),
                new SignalRule.Patterns(
                        texts(node, "any"),
                        texts(node, "tokens"),
                        texts(node, "near"),
                        texts(node, "not"),
                        texts(node, "unless")),
                node.find("context").map(SignalRuleFiles::context).orElse(RuleContext.ANY),
                node.find("early").map(YamlNode::flag).orElse(false),
                node.find("firm").map(YamlNode::flag).orElse(false),
                node.find("confidence").map(value -> value.number(0.01, 1)).orElse(USUAL_CONFIDENCE),
                node.find("examples").map(SignalRuleFiles::examples).orElse(SignalRule.Examples.NONE));
    }

    private static RuleContext context(YamlNode node) {
        node.allow("previous", "previousQuestion", "question", "heat", "longest", "seen", "unseen");
        return new RuleContext(
                node.find("previous").map(SignalRuleFiles::signals).orElse(Set.of()),
                node.find("previousQuestion").map(YamlNode::flag).orElse(null),
                node.find("question").map(YamlNode::flag).orElse(null),
                node.find("heat").map(value -> value.number(0, 3)).orElse(0.0),
                node.find("longest").map(value -> value.integer(1, 10_000)).orElse(Integer.MAX_VALUE),
                node.find("seen").map(SignalRuleFiles::window).orElse(null),
                node.find("unseen").map(SignalRuleFiles::window).orElse(null));
    }

    private static Window window(YamlNode node) {
        node.allow("signals", "turns", "within");
        return new Window(
                signals(node.get("signals")),
                node.get("turns").integer(1, 1000),
                node.find("within").map(YamlNode::duration).orElse(Window.ALWAYS));
    }

    private static Set<SignalId> signals(YamlNode node) {
        Set<SignalId> signals = EnumSet.noneOf(SignalId.class);
        node.items().forEach(item -> signals.add(item.oneOf(SignalId.class)));
        return signals;
    }

    private static SignalRule.Examples examples(YamlNode node) {
        node.allow("match", "reject");
        return new SignalRule.Examples(texts(node, "match"), texts(node, "reject"));
    }

    private static List<String> texts(YamlNode node, String key) {
        return node.find(key).map(YamlNode::texts).orElse(List.of());
    }
}
