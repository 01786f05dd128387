package dev.becalm.config;

import dev.becalm.dialogue.Bilingual;
import dev.becalm.dialogue.Boundary;
import dev.becalm.dialogue.BoundaryRule;
import dev.becalm.dialogue.BoundaryRule.Offer;
import dev.becalm.dialogue.BoundaryRule.Slot;
import dev.becalm.dialogue.WordList;
import dev.becalm.language.Entity;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code boundary.yaml}: issue by issue what may be offered, by whom, and what nobody may promise. */
public final class BoundaryFile {
    private static final double HIGHEST_CAP = 1e9;

    private BoundaryFile() {}

    public static Boundary read(Path file) {
        return boundary(YamlFile.read(file));
    }

    static Boundary boundary(YamlNode root) {
        root.allow("issues", "otherwise");
        List<BoundaryRule> issues =
                root.get("issues").items().stream().map(BoundaryFile::rule).toList();
        YamlNode otherwise = root.get("otherwise");
        for (int i = 0; i < issues.size(); i++) {
            String name = issues.get(i).issue();
            if (issues.subList(0, i).stream().anyMatch(rule -> rule.issue().equals(name))) {
                throw root.get("issues").items().get(i).problem("the issue " + name + " is there twice");
            }
        }
        return new Boundary(issues, rule(otherwise));
    }

    private static BoundaryRule rule(YamlNode node) {
        node.allow("issue", "label", "words", "events", "facts", "offers", "caps", "approver", "forbidden");
        return new BoundaryRule(
                node.get("issue").text(),
                bilingual(node.get("label")),
                words(node, "words"),
                words(node, "events"),
                node.find("facts").map(YamlNode::items).orElse(List.of()).stream()
                        .map(BoundaryFile::slot)
                        .toList(),
                node.get("offers").items().stream().map(BoundaryFile::offer).toList(),
                caps(node.get("caps")),
                approver(node.get("approver")),
                words(node, "forbidden"));
    }

    /** One name for both languages, or one for each. */
    private static Bilingual approver(YamlNode node) {
        return node.isText() ? new Bilingual(node.text(), node.text()) : bilingual(node);
    }

    private static Slot slot(YamlNode node) {
        node.allow("id", "ask", "words", "figure");
        String figure = node.find("figure")
                .map(value -> value.oneOf(Entity.Kind.class).name())
                .orElse("");
        return new Slot(node.get("id").text(), bilingual(node.get("ask")), words(node, "words"), figure);
    }

    private static Offer offer(YamlNode node) {
        node.allow("id", "en", "zh", "cause");
        return new Offer(
                node.get("id").text(),
                new Bilingual(node.get("en").text(), node.get("zh").text()),
                node.find("cause").map(YamlNode::text).orElse(""));
    }

    private static Map<String, Double> caps(YamlNode node) {
        Map<String, Double> caps = new LinkedHashMap<>();
        node.entries().forEach((currency, cap) -> {
            if (!currency.matches("[A-Z]{3}")) {
                throw cap.problem("must be a currency code of three capital letters");
            }
            caps.put(currency, cap.number(0, HIGHEST_CAP));
        });
        if (caps.isEmpty()) {
            throw node.problem("needs at least one currency with its cap");
        }
        return caps;
    }

    private static Bilingual bilingual(YamlNode node) {
        node.allow("en", "zh");
        return new Bilingual(node.get("en").text(), node.get("zh").text());
    }

    private static WordList words(YamlNode node, String key) {
        return node.find(key)
                .map(words -> {
                    words.allow("en", "zh");
                    return new WordList(texts(words, "en"), texts(words, "zh"));
                })
                .orElse(WordList.NONE);
    }

    private static List<String> texts(YamlNode node, String key) {
        return node.find(key).map(YamlNode::texts).orElse(List.of());
    }
}
