package dev.becalm.config;

import dev.becalm.call.Language;
import dev.becalm.transcription.names.NameFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks {@code names.en.yaml} and {@code names.zh.yaml}: names of a call centre, and what the recogniser makes of them. */
public final class NamesFile {
    private NamesFile() {}

    /**
     * Without such a file there is nothing to check.
     *
     * @throws ConfigProblem naming file, line and key of the first thing that is wrong
     */
    public static void check(Path folder, Language language) {
        Path file = NameFile.in(folder, language);
        if (Files.exists(file)) {
            check(YamlFile.read(file));
        }
    }

    static void check(YamlNode root) {
        Set<String> names = new HashSet<>();
        List<YamlNode> items =
                root.allow("names").find("names").map(YamlNode::items).orElse(List.of());
        for (YamlNode item : items) {
            item.allow("name", "sounds", "heard", "alike");
            YamlNode name = item.get("name");
            if (!names.add(name.text().strip().toLowerCase(Locale.ROOT))) {
                throw name.problem("the name " + name.text() + " is there twice");
            }
            if (!says(item)) {
                throw item.problem("needs sounds, heard or alike: true, or nothing is ever taken for " + name.text());
            }
        }
    }

    /** Reads what is said of a name, so that all of it is checked. */
    private static boolean says(YamlNode item) {
        boolean alike = item.find("alike").map(YamlNode::flag).orElse(false);
        boolean heard =
                item.find("heard").filter(node -> !texts(node).isEmpty()).isPresent();
        boolean sounds =
                item.find("sounds").filter(node -> !node.text().isEmpty()).isPresent();
        return alike || heard || sounds;
    }

    private static List<String> texts(YamlNode node) {
        if (!node.isList()) {
            throw node.problem("must be a list, for example [sky few]");
        }
        return node.texts();
    }
}
