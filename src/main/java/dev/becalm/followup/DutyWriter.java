package dev.becalm.followup;

import dev.becalm.call.CallInfo;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.LedgerEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists what a complaint leaves to be done: what was promised and by when, and what good follow-up adds to it. */
final class DutyWriter {
    private static final Pattern CALL_BACK = Pattern.compile(
            "\\bcall (?:you )?back|\\bcall you|\\bring you|\\bphone you|\\bget back to you|回电|回复您|联系您|给您打|回访|给您答复",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEGAL =
            Pattern.compile("lawyer|solicitor|attorney|court|sue|legal|律师|法院|法庭|起诉|告你们", Pattern.CASE_INSENSITIVE);

    private final CallTrace trace;
    private final FollowUpConfig config;
    private final DueReader dues;
    private final Language language;
    private final List<Duty> duties = new ArrayList<>();

    DutyWriter(CallTrace trace, FollowUpConfig config, ZoneId zone) {
        this.trace = trace;
        this.config = config;
        this.dues = new DueReader(zone);
        this.language = trace.info().map(CallInfo::language).orElse(Language.EN);
    }

    List<Duty> write() {
        trace.ledger(LedgerEntry.Kind.PROMISE).forEach(this::promise);
        trace.ledger(LedgerEntry.Kind.TEXT_TO_SEND).stream().findFirst().ifPresent(this::textToSend);
        trace.all(SignalId.ULTIMATUM).stream().limit(1).forEach(this::ultimatum);
        trace.all(SignalId.EXTERNAL_THREAT).stream().limit(1).forEach(this::review);
        if (trace.ended()) {
            aftercare();
        }
        return duties;
    }

    private void promise(LedgerEntry entry) {
        String words = trace.text(entry.utterance());
        boolean back = entry.party() == Party.AGENT && CALL_BACK.matcher(words).find();
        @Nullable Instant due = due(entry.utterance());
        if (due == null && back) {
            due = trace.instant(entry.since()).plus(config.replyWithin());
        }
        Duty duty = new Duty(
                0,
                back ? Duty.Kind.CALL_BACK : Duty.Kind.PROMISE,
                entry.party(),
                entry.party() == Party.AGENT ? trace.info().map(CallInfo::agent).orElse("") : "",
                words.isEmpty() ? entry.text() : words,
                entry.utterance(),
                due,
                entry.due() == null ? "" : entry.due(),
                Duty.Status.OPEN,
                null);
        duties.add(settled(duty, entry));
    }

    private Duty settled(Duty duty, LedgerEntry entry) {
        return switch (entry.status()) {
            case KEPT -> duty.settled(Duty.Status.DONE, trace.instant(trace.last()));
            case WITHDRAWN -> duty.settled(Duty.Status.DROPPED, trace.instant(trace.last()));
            default -> duty;
        };
    }

    private void textToSend(LedgerEntry entry) {
        String text = new TextToSend(trace, language).write();
        add(
                Duty.Kind.TEXT_TO_SEND,
                text,
                entry.utterance(),
                trace.instant(trace.last()).plus(config.surveyAfter()));
    }

    private void ultimatum(SignalDetected found) {
        add(Duty.Kind.ULTIMATUM, trace.text(found.utterance()), found.utterance(), due(found.utterance()));
    }

    private void review(SignalDetected found) {
        String words = trace.text(found.utterance());
        Instant due = trace.instant(found.at()).plus(config.replyWithin());
        boolean legal = LEGAL.matcher(words).find();
        add(legal ? Duty.Kind.LEGAL_REVIEW : Duty.Kind.EXTERNAL_REVIEW, words, found.utterance(), due);
    }

    private void aftercare() {
        Instant end = trace.instant(trace.last());
        add(Duty.Kind.SURVEY, "", 0, end.plus(config.surveyAfter()));
        add(Duty.Kind.CARE, "", 0, end.plus(config.careAfter()));
        add(Duty.Kind.OBSERVATION, "", 0, end.plus(config.observeFor()));
        add(Duty.Kind.ANALYSIS, "", 0, end.plus(config.observeFor()));
    }

    private void add(Duty.Kind kind, String text, int utterance, @Nullable Instant due) {
        duties.add(new Duty(0, kind, Party.AGENT, "", text, utterance, due, "", Duty.Status.OPEN, null));
    }

    private @Nullable Instant due(int utterance) {
        Instant said = trace.info().map(CallInfo::startedAt).orElse(Instant.EPOCH);
        return dues.read(trace.text(utterance), language, said).orElse(null);
    }
}
