package dev.becalm.report;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.DialogueState.CallStage;
import dev.becalm.language.Utterance;
import dev.becalm.report.CallReport.StageTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how a call went through its stages, and how soon it was clear what it is about. */
final class StageJudge {
    private final CallStory story;

    StageJudge(CallStory story) {
        this.story = story;
    }

    List<StageTime> stages() {
        List<DialogueState> begun = new ArrayList<>();
        for (DialogueState state : story.states()) {
            if (begun.isEmpty() || begun.get(begun.size() - 1).stage() != state.stage()) {
                begun.add(state);
            }
        }
        Set<CallStage> seen = EnumSet.of(CallStage.READY);
        List<StageTime> times = new ArrayList<>();
        for (int i = 0; i < begun.size(); i++) {
            CallStage stage = begun.get(i).stage();
            Duration from = begun.get(i).stageSince();
            Duration until = i + 1 < begun.size() ? begun.get(i + 1).stageSince() : story.length();
            boolean back = i > 0 && stage.compareTo(begun.get(i - 1).stage()) < 0;
            Set<CallStage> skipped = EnumSet.range(CallStage.READY, stage);
            skipped.remove(stage);
            skipped.removeAll(seen);
            seen.addAll(skipped);
            seen.add(stage);
            times.add(new StageTime(stage, from, until.minus(from), back, List.copyOf(skipped)));
        }
        return times;
    }

    /** Null where it never was; of a call that seemed to be about one thing and then another, the last counts. */
    @Nullable
    IssueFound issueFound() {
        String issue = story.state().map(DialogueState::issue).orElse("");
        return issue.isEmpty()
                ? null
                : story.states().stream()
                        .filter(state -> state.issue().equals(issue))
                        .findFirst()
                        .map(state -> found(state.at()))
                        .orElse(null);
    }

    private IssueFound found(Duration at) {
        List<Utterance> customer = story.utterances(Party.CUSTOMER);
        int later = story.utterancesAfter(Party.CUSTOMER, at).size();
        Duration confirmed = story.utterancesAfter(Party.AGENT, at).stream()
                .filter(said -> story.has(said, SignalId.FOLLOW_WORDS, SignalId.PARAPHRASE))
                .findFirst()
                .map(Utterance::at)
                .orElse(null);
        return new IssueFound(at, customer.size() - later, confirmed);
    }
}
