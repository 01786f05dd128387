package dev.becalm.dialogue;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueState.Fault;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds whose doing the problem is, as far as the words of both say; what a customer only claims weighs less. */
final class FaultFinder {
    private static final double LEAST = 1.0;
    private static final Pattern OURS_EN = Pattern.compile(
            "\\b(?<!\\b(?:not|never|isn't|wasn't) )(?:our (?:own )?(?:mistake|error|fault|mix-?up|slip|failing)|(?:that's|that is|it's|it is|this is|was) on us|"
                    + "we(?:'ve| have)? (?:got (?:it|that|this) wrong|messed|failed|billed you (?:twice|wrong)|charged you twice|"
                    + "made a mistake|let you down|dropped the ball|should(?:n't| not)? have|never (?:sent|told|rang|called))|"
                    + "(?:at|on|from) our (?:end|side)|(?:entered|keyed|applied|recorded) (?:it )?(?:wrongly|twice|in error)|"
                    + "should(?:n't| not) have (?:been|happened|gone))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OURS_ZH = Pattern.compile(
            "(?:是|算)(?:我们|咱们|我司|这边|公司)的?(?:错|问题|责任|疏忽|失误|不对|过失)|我们(?:这边)?(?:弄|搞|算|扣|发|登记|录|写)(?:错|漏|重)"
                    + "|(?:系统|后台)(?:重复|多|误)(?:扣|收|发)|(?:重复|多)扣了|我们(?:没有?|未)(?:及时|提前|做到|通知|跟进|处理)|我们(?:这边)?的?(?:疏漏|工作没做)");
    private static final Pattern THEIRS_EN = Pattern.compile(
            "\\b(?:my (?:own )?(?:mistake|fault|bad|error)|i (?:must have|might have|may have|forgot|misread|"
                    + "mixed (?:it|them|that) up|didn't (?:notice|realise|realize|read))|that'?s on me|silly me)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THEIRS_ZH = Pattern.compile(
            "(?:是|怪)我(?:自己)?(?:的错|不好|弄错|搞错|没注意|忘|记错|看错|疏忽)|我(?:自己)?(?:弄|搞|记|看|填|按|点)错了|我忘了|我没(?:注意|留意|看清)");

    private final Map<Fault, Double> weights = new EnumMap<>(Fault.class);
    private final Map<Fault, String> evidence = new EnumMap<>(Fault.class);
    private boolean misunderstood;
    private boolean explained;
    private boolean admitted;

    void read(Turn turn) {
        if (turn.agent()) {
            admitted |= match(turn, turn.language() == Language.ZH ? OURS_ZH : OURS_EN, Fault.OURS, 2.0);
            explained |= turn.has(SignalId.PREVENTION_ADVICE);
            add(turn, SignalId.OFFER, Fault.OURS, 0.5);
            add(turn, SignalId.APOLOGY, Fault.OURS, 0.4);
            add(turn, SignalId.BLAME_TEAM, Fault.OURS, 0.4);
        } else if (turn.customer()) {
            readCustomer(turn);
        }
    }

    private void readCustomer(Turn turn) {
        match(turn, turn.language() == Language.ZH ? THEIRS_ZH : THEIRS_EN, Fault.THEIRS, 1.2);
        add(turn, SignalId.MISUNDERSTANDING, Fault.MISUNDERSTANDING, 1.6);
        misunderstood |= turn.has(SignalId.MISUNDERSTANDING);
        if (misunderstood) {
            add(turn, SignalId.REALISATION, Fault.MISUNDERSTANDING, 1.0);
        } else if (explained) {
            // Who sees it once they were told what to do next time had it wrong, whatever they had claimed before.
            add(turn, SignalId.REALISATION, Fault.MISUNDERSTANDING, 1.3);
        }
        add(turn, SignalId.NO_CONSENT, Fault.OURS, 0.6);
        add(turn, SignalId.NO_NOTICE, Fault.OURS, 0.6);
        add(turn, SignalId.BROKEN_PROMISE, Fault.OURS, 0.7);
        add(turn, SignalId.REPEAT_CONTACT, Fault.OURS, 0.3);
        add(turn, SignalId.ACCUSATION, Fault.OURS, 0.2);
    }

    private boolean match(Turn turn, Pattern pattern, Fault fault, double weight) {
        var matcher = pattern.matcher(turn.text());
        boolean found = matcher.find();
        if (found) {
            weights.merge(fault, weight, Double::sum);
            evidence.put(fault, matcher.group().strip());
        }
        return found;
    }

    /** Whether the agent has said that it was our doing; what only the customer claims is not verified. */
    boolean admitted() {
        Fault fault = fault();
        return admitted && (fault == Fault.OURS || fault == Fault.SHARED);
    }

    private void add(Turn turn, SignalId id, Fault fault, double weight) {
        if (turn.has(id)) {
            weights.merge(fault, weight, Double::sum);
            evidence.putIfAbsent(fault, turn.words(id));
        }
    }

    Fault fault() {
        double ours = weights.getOrDefault(Fault.OURS, 0.0);
        double theirs = weights.getOrDefault(Fault.THEIRS, 0.0);
        double mistaken = weights.getOrDefault(Fault.MISUNDERSTANDING, 0.0);
        if (Math.max(ours, Math.max(theirs, mistaken)) < LEAST) {
            return Fault.UNKNOWN;
        }
        if (ours >= 2 && theirs + mistaken >= 2) {
            return Fault.SHARED;
        }
        if (mistaken >= ours && mistaken >= theirs) {
            return Fault.MISUNDERSTANDING;
        }
        return ours >= theirs ? Fault.OURS : Fault.THEIRS;
    }

    String evidence() {
        Fault fault = fault();
        return evidence.getOrDefault(fault == Fault.SHARED ? Fault.OURS : fault, "");
    }
}
