package dev.becalm.language.talk;

import dev.becalm.call.Language;
import dev.becalm.language.text.NormalText;
import java.util.HashSet;
import java.util.Set;

/** How alike two turns are: the share of content words (Chinese: pairs of characters) they have in common, 0 to 1. */
public final class Similarity {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "a", "an", "i", "you", "it", "is", "am", "are", "was", "to", "of", "and", "my", "your", "that",
            "this", "do", "did", "be", "have", "has", "on", "in", "for", "so", "well", "then", "but", "me", "we");

    private static final Set<String> EMPTY_PAIRS = Set.of(
            "什么", "怎么", "为什", "么要", "你们", "我们", "这个", "那个", "是不", "不是", "有没", "没有", "请问", "可以", "就是", "一下", "一个", "我的",
            "您的", "你的", "么时", "时候", "多少", "哪里", "您是", "我是", "的时", "这样");

    private Similarity() {}

    /** Shared content over the smaller of the two turns; 0 where one has fewer than two pieces of content. */
    public static double between(NormalText one, NormalText other) {
        Set<String> left = content(one);
        Set<String> right = content(other);
        int smaller = Math.min(left.size(), right.size());
        if (smaller < 2) {
            return 0;
        }
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        return (double) shared.size() / smaller;
    }

    /** How many pieces of content both turns hold. */
    public static int shared(NormalText one, NormalText other) {
        Set<String> shared = content(one);
        shared.retainAll(content(other));
        return shared.size();
    }

    static Set<String> content(NormalText text) {
        var units = text.units();
        Set<String> content = new HashSet<>();
        if (text.language() == Language.EN) {
            units.stream().filter(unit -> !EMPTY_WORDS.contains(unit)).forEach(content::add);
            return content;
        }
        for (int i = 0; i + 1 < units.size(); i++) {
            String pair = units.get(i) + units.get(i + 1);
            if (!EMPTY_PAIRS.contains(pair)) {
                content.add(pair);
            }
        }
        return content;
    }
}
