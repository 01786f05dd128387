package dev.becalm.language;

import dev.becalm.call.CallEvent;
import dev.becalm.call.CallStarted;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.EventHandlers;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.Span;
import dev.becalm.call.Stage;
import dev.becalm.language.figure.Figures;
import dev.becalm.language.talk.Talk;
import dev.becalm.language.talk.Turn;
import dev.becalm.language.text.NormalText;
import dev.becalm.language.text.Normalizer;
import dev.becalm.transcription.Transcript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns transcripts into utterances and signals. A final gives the utterance and its signals; an interim gives, once,
 * each signal that its settled words already hold, in a pause also what the whole turn so far surely says, and a final
 * takes back what it does not confirm.
 */
public final class LanguageStage implements Stage {
    private static final int LONGEST_TEXT = 10_000;
    // In a pause a turn is read as if it were over, and only what the rest will hardly change is told. On played calls
    // half of what was told at .8 was taken back, a fifth at .95.
    private static final double SURE = 0.95;

    private final Understanding understanding;
    private final Talk talk = new Talk();
    private final Map<Integer, Set<SignalId>> provisional = new HashMap<>();
    private final EventHandlers handlers = new EventHandlers()
            .on(CallStarted.class, this::started)
            .on(Transcript.Interim.class, this::heard)
            .on(Transcript.Final.class, this::heard);
    private Language language = Language.EN;

    private LanguageStage(Understanding understanding) {
        this.understanding = understanding;
    }

    /** The stage of one call. */
    public static LanguageStage create(Understanding understanding) {
        return new LanguageStage(understanding);
    }

    @Override
    public List<DerivedEvent> on(CallEvent event) {
        return handlers.on(event);
    }

    private List<DerivedEvent> started(CallStarted event) {
        language = event.info().language();
        return List.of();
    }

    private List<DerivedEvent> heard(Transcript.Interim interim) {
        String settled = interim.stableText();
        Optional<Language> spoken = Script.languageOf(settled, language);
        if (settled.isBlank() || spoken.isEmpty()) {
            return List.of();
        }
        NormalText text = Normalizer.normalize(spoken.get(), settled);
        Set<SignalId> known =
                provisional.computeIfAbsent(interim.utterance(), unused -> EnumSet.noneOf(SignalId.class));
        Timeline timeline = new Timeline(settled, interim.span(), List.of(), 1);
        TurnReader reader = understanding.of(spoken.get());
        List<Finding> findings = new ArrayList<>(reader.readEarly(interim.party(), interim.span(), text, talk));
        if (settled.equals(interim.text())) {
            reader.read(interim.party(), interim.span(), text, talk).findings().stream()
                    .filter(finding -> finding.confidence() >= SURE)
                    .forEach(findings::add);
        }
        List<DerivedEvent> events = new ArrayList<>();
        for (Finding finding : findings) {
            if (known.add(finding.signal())) {
                Signal signal = place(finding, interim.party(), settled, timeline);
                events.add(new SignalDetected(interim.at(), interim.utterance(), signal, true));
            }
        }
        return events;
    }

    private List<DerivedEvent> heard(Transcript.Final last) {
        String said = last.text().length() > LONGEST_TEXT ? last.text().substring(0, LONGEST_TEXT) : last.text();
        Optional<Language> spoken = Script.languageOf(said, language);
        List<DerivedEvent> events = new ArrayList<>();
        Set<SignalId> kept = EnumSet.noneOf(SignalId.class);
        if (spoken.isEmpty()) {
            events.add(unsupported(last));
        } else {
            kept.addAll(understand(last, said, spoken.get(), events));
        }
        Set<SignalId> before = provisional.getOrDefault(last.utterance(), Set.of());
        before.stream()
                .filter(id -> !kept.contains(id))
                .forEach(id -> events.add(new SignalWithdrawn(last.at(), last.utterance(), id)));
        provisional.remove(last.utterance());
        return events;
    }

    private Set<SignalId> understand(Transcript.Final last, String said, Language spoken, List<DerivedEvent> events) {
        Party party = last.party();
        NormalText text = Normalizer.normalize(spoken, said);
        Reading reading = understanding.of(spoken).read(party, last.span(), text, talk);
        Timeline timeline = new Timeline(said, last.span(), last.words(), last.confidence());
        events.add(new Utterance(
                last.at(),
                last.utterance(),
                party,
                last.span(),
                last.text(),
                spoken,
                true,
                Rounded.of(reading.sentiment() * last.confidence()),
                Rounded.of(reading.sentimentConfidence() * last.confidence()),
                Rounded.of(reading.heat() * last.confidence()),
                entities(text, said)));
        for (Finding finding : reading.findings()) {
            Signal signal = place(finding, party, said, timeline);
            events.add(new SignalDetected(last.at(), last.utterance(), signal, false));
        }
        Set<SignalId> signals = reading.findings().stream().map(Finding::signal).collect(Collectors.toSet());
        talk.add(new Turn(party, last.span(), text, signals, reading.heat()));
        return signals;
    }

    private static List<Entity> entities(NormalText text, String said) {
        return Figures.in(text).stream()
                .map(figure -> new Entity(
                        Entity.Kind.valueOf(figure.kind().name()),
                        said.substring(figure.slice().from(), figure.slice().to()),
                        figure.value(),
                        figure.unit()))
                .toList();
    }

    private Utterance unsupported(Transcript.Final last) {
        return new Utterance(
                last.at(),
                last.utterance(),
                last.party(),
                last.span(),
                last.text(),
                language,
                false,
                0,
                0,
                0,
                List.of());
    }

    private static Signal place(Finding finding, Party party, String said, Timeline timeline) {
        Span span = timeline.when(finding.slice());
        String words = said.substring(finding.slice().from(), finding.slice().to());
        double confidence = Rounded.of(finding.confidence() * timeline.sureness(finding.slice()));
        return new Signal(finding.signal(), party, finding.rule(), words, span, confidence, finding.concepts());
    }
}
