package dev.becalm.language.learned;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.language.rule.RuleHit;
import dev.becalm.language.talk.Questions;
import dev.becalm.language.talk.Similarity;
import dev.becalm.language.talk.Talk;
import dev.becalm.language.talk.Turn;
import dev.becalm.language.text.NormalText;
import java.util.List;
import java.util.Optional;

/** The features of a turn: its words, the rules it meets, and how it stands to the turns before it. */
public final class TurnFeatures {
    private static final double WORDS = 3;
    private static final double SHAPES = 2;
    private static final double RULES = 2;
    private static final double BEFORE = 1.5;
    private static final double FORM = 1.5;
    private static final int LOOK_BACK = 10;

    private TurnFeatures() {}

    public static FeatureBag of(Party party, NormalText text, Talk talk, List<RuleHit> hits) {
        FeatureBag bag = new FeatureBag();
        Pieces pieces = Pieces.of(text);
        pieces.grams("", text.language() == Language.EN ? 3 : 4, bag);
        bag.scale(WORDS);
        pieces.shapes(bag);
        bag.scale(SHAPES);
        hits.forEach(hit -> {
            bag.add("r:" + hit.rule().id());
            bag.add("r:" + hit.rule().signal());
        });
        bag.scale(RULES * Math.sqrt(Math.max(1, hits.size())) / 2);
        form(party, text, pieces, talk, bag);
        bag.scale(FORM);
        Optional<Turn> facing = talk.lastFacing(party);
        facing.ifPresent(turn -> Pieces.of(turn.text()).grams("p:", 2, bag));
        bag.scale(BEFORE);
        facing.ifPresent(turn -> context(party, text, talk, turn, bag));
        bag.scale(FORM);
        return bag;
    }

    private static void form(Party party, NormalText text, Pieces pieces, Talk talk, FeatureBag bag) {
        pieces.ends(bag);
        bag.add("length:" + Math.min(8, pieces.count() / 4));
        bag.add("turn:" + Math.min(3, talk.size()));
        if (Questions.isQuestion(text)) {
            bag.add("question");
            bag.add("questions:" + Math.min(4, Questions.count(text)));
        }
        if (text.original().indexOf('!') >= 0 || text.original().indexOf('！') >= 0) {
            bag.add("exclaims");
        }
        if (talk.lastFacing(party).isEmpty()) {
            bag.add("opens");
        }
    }

    private static void context(Party party, NormalText text, Talk talk, Turn facing, FeatureBag bag) {
        bag.add("echo:" + Math.min(4, Similarity.shared(text, facing.text())));
        if (facing.isQuestion()) {
            bag.add("asked");
        }
        bag.add("heat:" + Math.round(talk.customerHeat()));
        if (talk.customerHeat() >= 1.5 && Questions.isQuestion(text)) {
            bag.add("hot+question:" + Math.min(3, Questions.count(text)));
        }
        for (SignalId signal : facing.signals()) {
            bag.add("s:" + signal);
        }
        double closest = talk.newest(LOOK_BACK).stream()
                .filter(turn -> turn.party() == party)
                .mapToDouble(turn -> Similarity.between(text, turn.text()))
                .max()
                .orElse(0);
        bag.add("repeats:" + Math.round(closest * 4));
    }
}
