package dev.becalm.language;

import dev.becalm.call.Language;
import dev.becalm.language.learned.LinearModel;
import dev.becalm.language.rule.SignalMatcher;
import dev.becalm.language.rule.SignalRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything needed to understand words, per language. Immutable, shared by all calls; reloading makes a new one. */
public final class Understanding {
    private final Map<Language, TurnReader> readers;

    private Understanding(Map<Language, TurnReader> readers) {
        this.readers = readers;
    }

    /** Understanding by rules alone; a language without rules is heard but leads to no signals. */
    public static Understanding byRules(List<SignalRules> rules) {
        Map<Language, TurnReader> readers = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            readers.put(language, new RuleReader(new SignalMatcher(SignalRules.none(language))));
        }
        rules.forEach(each -> readers.put(each.language(), new RuleReader(new SignalMatcher(each))));
        return new Understanding(readers);
    }

    /** The same, with what was learned for each language; a language without a model is read by rules alone. */
    public static Understanding of(List<SignalRules> rules, Map<Language, LinearModel> lessons) {
        Understanding understanding = byRules(rules);
        for (SignalRules each : rules) {
            LinearModel learned = lessons.get(each.language());
            if (learned != null) {
                var analyzer = new TurnAnalyzer(new SignalMatcher(each));
                understanding.readers.put(each.language(), new LearnedReader(analyzer, learned));
            }
        }
        return understanding;
    }

    TurnReader of(Language language) {
        TurnReader reader = readers.get(language);
        if (reader == null) {
            throw new IllegalStateException("every language has a reader: " + language);
        }
        return reader;
    }
}
