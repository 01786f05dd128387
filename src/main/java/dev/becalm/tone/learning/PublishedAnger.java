package dev.becalm.tone.learning;

import dev.becalm.tone.ToneHead;
import dev.becalm.tone.ToneHead.Emotion;
import java.util.ArrayList;
import java.util.List;

/**
 * What published correlates say for anger, as a second opinion: its log-odds are added to those of a learned head
 * (logarithmic opinion pool, Genest and Zidek, Statistical Science 1, 1986). Recordings teach a head how anger sounds in
 * their studio; the second opinion holds for other voices too.
 */
final class PublishedAnger {
    // Anger of one corpus, heard by a head of another (AUC, RAVDESS / CASIA): 0 gives .811 / .782, .6 .843 / .882,
    // 1 .846 / .883, 1.5 .847 / .881, 4 .841 / .850.
    private static final double SHARE = 1.5;

    private final ToneHead head;
    private final int anger;

    private PublishedAnger(ToneHead head, int anger) {
        this.head = head;
        this.anger = anger;
    }

    static PublishedAnger of(ToneHead head) {
        return new PublishedAnger(head, place(head, Emotion.ANGRY));
    }

    /** The learned head, with the rows of the published one behind its own; they speak for or against anger only. */
    ToneHead addedTo(ToneHead learned) {
        List<Double> biases = new ArrayList<>();
        for (int i = 0; i < learned.biases().size(); i++) {
            biases.add(learned.biases().get(i)
                    + (learned.emotions().get(i).isAnger()
                            ? SHARE * head.biases().get(anger)
                            : 0));
        }
        List<ToneHead.Row> rows = new ArrayList<>(learned.rows());
        head.rows().forEach(row -> rows.add(second(row, learned.emotions())));
        return new ToneHead(learned.name(), learned.emotions(), biases, rows);
    }

    private ToneHead.Row second(ToneHead.Row row, List<Emotion> emotions) {
        List<Double> profile = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Emotion emotion : emotions) {
            int known = place(head, emotion.name());
            profile.add(known < 0 ? 0 : row.profile().get(known));
            weights.add(emotion.isAnger() ? SHARE * row.weights().get(anger) : 0);
        }
        return new ToneHead.Row(row.feature(), row.prior(), row.between(), row.within(), profile, weights);
    }

    private static int place(ToneHead head, String emotion) {
        return head.emotions().stream().map(Emotion::name).toList().indexOf(emotion);
    }
}
