package dev.becalm.report;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.dialogue.Checklist;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.OrderedSteps;
import dev.becalm.dialogue.Timing;
import dev.becalm.language.Utterance;
import dev.becalm.report.ResponseReview.Listening;
import dev.becalm.report.ResponseReview.Step;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges how soon and in which order a complaint was answered, how the call ended and how the agent listened. */
final class ResponseJudge {
    private static final SignalId[] SOLUTIONS = {SignalId.OFFER, SignalId.OPTIONS, SignalId.PREVENTION_ADVICE};
    private static final SignalId[] ANSWERS = {
        SignalId.OFFER, SignalId.OPTIONS, SignalId.PREVENTION_ADVICE, SignalId.POSITIVE_NO, SignalId.TIME_COMMITMENT
    };
    private static final Pattern BACKCHANNEL = Pattern.compile(
            "(?=.*\\p{L})(?:(?:(?:m+[- ]?h?m+|uh[- ]?huh|yes|yeah|yep|right|okay|ok|oh|ah|sure|i see|got it|understood|of course|i know)[ ,.!]*)+"
                    + "|(?:嗯+|哦+|噢|是的?|对的?|好的?|明白|理解|了解|知道|行|啊|您说|您讲|我在听|了|[,，。.!！、\\s])+)",
            Pattern.CASE_INSENSITIVE);

    private final CallStory story;
    private final List<Utterance> agent;

    ResponseJudge(CallStory story) {
        this.story = story;
        this.agent = story.utterances(Party.AGENT);
    }

    ResponseReview review() {
        Checklist list = story.state().map(DialogueState::checklist).orElse(Checklist.EMPTY);
        @Nullable Duration complaint = list.complaint();
        return new ResponseReview(
                complaint,
                since(complaint, list.acknowledged()),
                since(complaint, list.time()),
                since(complaint, first(complaint, ANSWERS)),
                List.of(
                        new Step("attitude", list.attitude()),
                        new Step("time", list.time()),
                        new Step("nextAction", list.nextAction()),
                        new Step("concession", list.concession())),
                soothing(list),
                soothedFirst(list),
                story.state().filter(DialogueState::solutionFirst).isPresent(),
                List.of(
                        new Step("checked", list.checked()),
                        new Step("thankedForCall", list.thankedForCall()),
                        new Step("openedDoor", list.openedDoor()),
                        new Step("saidGoodbye", list.saidGoodbye())),
                listening());
    }

    private static List<Step> soothing(Checklist list) {
        return List.of(
                new Step("listened", list.listened()),
                new Step("apologised", list.apologised()),
                new Step("thanked", list.thanked()),
                new Step("responded", list.responded()));
    }

    private int soothedFirst(Checklist list) {
        @Nullable Duration solution = first(list.complaint(), SOLUTIONS);
        return (int) soothing(list).stream()
                .map(Step::at)
                .filter(Objects::nonNull)
                .filter(at -> solution == null || at.compareTo(solution) <= 0)
                .count();
    }

    /** Null where one of the two never came; what came before the complaint took no time. */
    private static @Nullable Duration since(@Nullable Duration complaint, @Nullable Duration done) {
        if (complaint == null || done == null) {
            return null;
        }
        return done.compareTo(complaint) < 0 ? Duration.ZERO : done.minus(complaint);
    }

    /** When the agent first did one of these after the complaint without turning the customer away. */
    private @Nullable Duration first(@Nullable Duration complaint, SignalId... acts) {
        if (complaint == null) {
            return null;
        }
        return agent.stream()
                .filter(said -> said.span().start().compareTo(complaint) > 0)
                .filter(said -> story.has(said, acts) || OrderedSteps.in(said.text(), said.language()))
                .filter(said ->
                        story.signals(said).stream().noneMatch(one -> one.id().effect() == Effect.DEFLECTION))
                .map(said -> said.span().start())
                .findFirst()
                .orElse(null);
    }

    private Listening listening() {
        int backchannels = (int) agent.stream()
                .filter(said -> BACKCHANNEL.matcher(said.text().strip()).matches())
                .count();
        int paraphrases = turns(SignalId.PARAPHRASE);
        int followed = turns(SignalId.FOLLOW_WORDS);
        int checks = turns(SignalId.COMPREHENSION_CHECK);
        int interruptions = story.state()
                .map(DialogueState::timing)
                .map(Timing::interruptions)
                .orElse(0);
        double score = 30.0
                + Stream.of(paraphrases, followed)
                        .mapToInt(times -> times > 0 ? 25 : 0)
                        .sum()
                + Stream.of(checks, backchannels)
                        .mapToInt(times -> times > 0 ? 10 : 0)
                        .sum()
                - 15.0 * interruptions;
        return new Listening(
                Math.max(0, Math.min(100, score)), backchannels, paraphrases, followed, checks, interruptions);
    }

    private int turns(SignalId id) {
        return (int) agent.stream().filter(said -> story.has(said, id)).count();
    }
}
