import { LEVELS, newCall } from "../core/state.js";

/**
 * What a screen knows of a call, taken from its report instead of from all of its events: a call of two hours has tens of
 * thousands of them.
 */
export function fromReport(made) {
  const { call, timeline, cues, alerts } = made;
  const known = newCall(call.id);
  return {
    ...known,
    info: { ...known.info, ...call },
    at: made.length,
    ended: made.ended && { at: made.length, reason: made.ended },
    lines: made.lines.map(line),
    risk: timeline.at(-1) ?? known.risk,
    riskTrail: timeline.map((one) => [one.at, one.risk, one.heat]),
    voiceTrail: (made.voice?.readings ?? []).map((one) => [one.at, one.arousal, one.anger, one.change]),
    peak: timeline.reduce(higher, known.peak),
    dialogue: { issue: made.why.issue },
    ledger: made.ledger,
    cues: cues.map(({ cue, at, utterance, verdict, outcome }) => ({ ...cue, at, utterance, verdict, outcome })),
    alerts: alerts.map(({ alert, at, acknowledgedBy }) => ({ ...alert, firstAt: at, seenBy: acknowledgedBy })),
    coverage: made.coverage,
    turning: made.turning ? [made.turning] : [],
  };
}

function line(said) {
  return {
    number: said.utterance,
    party: said.party,
    from: said.at,
    to: said.until,
    text: said.text,
    read: said.read,
    supported: said.supported,
    sentiment: said.sentiment,
    signals: said.signals.map((id, place) => ({ id, words: said.words[place] })),
  };
}

function higher(peak, one) {
  return {
    risk: Math.max(peak.risk, one.risk),
    level: LEVELS.indexOf(one.level) > LEVELS.indexOf(peak.level) ? one.level : peak.level,
  };
}
