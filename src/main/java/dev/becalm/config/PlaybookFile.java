package dev.becalm.config;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.cue.Moment;
import dev.becalm.cue.PlainTerm;
import dev.becalm.cue.Play;
import dev.becalm.cue.Play.Mood;
import dev.becalm.cue.Playbook;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code playbook.en.yaml} and {@code playbook.zh.yaml}: what to advise the agent, and when. */
public final class PlaybookFile {
    private static final int LONGEST_ENGLISH_ACTION = 6;
    private static final int LONGEST_CHINESE_ACTION = 14;
    private static final int TOP = 100;
    private static final int STEPS = 3;

    private PlaybookFile() {}

    /** The playbook of a folder that holds one file for each language. */
    public static Playbook read(Path folder) {
        Map<Language, List<Play>> plays = new EnumMap<>(Language.class);
        Map<Language, List<PlainTerm>> terms = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            YamlNode root = YamlFile.read(folder.resolve("playbook." + language.code() + ".yaml"));
            plays.put(language, plays(root, language));
            terms.put(language, terms(root));
        }
        return new Playbook(plays, terms);
    }

    private static List<PlainTerm> terms(YamlNode root) {
        return root.find("terms").map(YamlNode::items).orElse(List.of()).stream()
                .map(node -> {
                    node.allow("words", "plain");
                    return new PlainTerm(
                            node.get("words").texts(), node.get("plain").text());
                })
                .toList();
    }

    static List<Play> plays(YamlNode root, Language language) {
        root.allow("plays", "terms");
        Set<String> ids = new HashSet<>();
        return root.get("plays").items().stream()
                .map(node -> {
                    Play play = play(node, language);
                    if (!ids.add(play.id())) {
                        throw node.get("id").problem("the play " + play.id() + " is there twice");
                    }
                    return play;
                })
                .toList();
    }

    private static Play play(YamlNode node, Language language) {
        node.allow(
                "id",
                "on",
                "when",
                "occurrence",
                "issues",
                "mood",
                "act",
                "action",
                "line",
                "why",
                "concept",
                "priority",
                "critical",
                "expires",
                "unless");
        Set<SignalId> signals = names(node, "on", SignalId.class);
        Set<Moment> moments = names(node, "when", Moment.class);
        if (signals.isEmpty() && moments.isEmpty()) {
            throw node.problem("needs on (a signal) or when (a moment)");
        }
        return new Play(
                node.get("id").text(),
                signals,
                moments,
                node.find("occurrence").map(step -> step.integer(0, STEPS)).orElse(0),
                node.find("issues").map(YamlNode::texts).orElse(List.of()),
                node.find("mood").map(mood -> mood.oneOf(Mood.class)).orElse(Mood.ANY),
                node.get("act").oneOf(SignalId.class),
                action(node.get("action"), language),
                node.get("line").text(),
                node.get("why").text(),
                node.get("concept").text(),
                node.get("priority").integer(0, TOP),
                node.find("critical").map(YamlNode::flag).orElse(false),
                node.get("expires").duration(),
                node.find("unless").map(YamlNode::texts).orElse(List.of()).stream()
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** An agent reads it in half a second. */
    private static String action(YamlNode node, Language language) {
        String text = node.text();
        boolean tooLong = language == Language.ZH
                ? text.length() > LONGEST_CHINESE_ACTION
                : text.split("\\s+", -1).length > LONGEST_ENGLISH_ACTION;
        if (tooLong) {
            throw node.problem("must be readable at a glance: at most " + LONGEST_ENGLISH_ACTION + " English words or "
                    + LONGEST_CHINESE_ACTION + " Chinese characters");
        }
        return text;
    }

    private static <E extends Enum<E>> Set<E> names(YamlNode node, String key, Class<E> type) {
        Set<E> names = EnumSet.noneOf(type);
        node.find(key).ifPresent(value -> {
            if (value.isList()) {
                value.items().forEach(item -> names.add(item.oneOf(type)));
            } else {
                names.add(value.oneOf(type));
            }
        });
        return names;
    }
}
