/**
 * What a screen knows of a call: a fold over the call's events. Pure: no clock, no network, no page. A call is never
 * changed in place, so a screen can tell what is new by identity.
 */

const TRAIL = 600;
const CUSTOMER = "CUSTOMER";

/** A call of which nothing is known yet. Times are milliseconds since its start. */
export function newCall(id) {
  return {
    id,
    info: { language: "EN", agent: "", team: "", customer: null, door: "", voiceAnalysis: true, startedAt: null },
    at: 0,
    ended: null,
    lines: [],
    interim: {},
    words: null,
    voice: null,
    wordsTrail: [],
    voiceTrail: [],
    risk: { heat: 0, risk: 0, overreach: 0, level: "GREEN", reason: "", contributions: [], heatFrom: [] },
    riskTrail: [],
    peak: { risk: 0, level: "GREEN" },
    dialogue: null,
    ledger: [],
    cue: null,
    cues: [],
    hints: [],
    alerts: [],
    briefings: {},
    forecast: {},
    turning: [],
    messages: [],
    gaps: [],
    unheard: 0,
    failures: [],
    held: null,
    marks: [],
    evidence: [],
    known: null,
    caseNumber: null,
  };
}

const FOLDS = {
  callStarted: (call, event) => ({ ...call, info: { ...call.info, ...event.info } }),
  callEnded: (call, event) => ({
    ...call,
    ended: { at: event.at, reason: event.reason },
    held: null,
    interim: {},
    cue: null,
    hints: [],
  }),

  interim: (call, event) => ({
    ...call,
    interim: { ...call.interim, [event.party]: event },
    hints: spoken(call.hints),
  }),
  final: (call, event) => ({
    ...withLine(call, event.utterance, {
      party: event.party,
      from: event.span.start,
      to: event.span.end,
      text: event.text,
      read: event.read ?? event.text,
    }),
    interim: without(call.interim, event.party),
    hints: spoken(call.hints),
  }),
  utterance: foldUtterance,
  holdChanged: (call, event) => ({ ...call, held: event.on ? (call.held ?? event.from) : null }),
  unavailable: (call, event) => ({
    ...call,
    unheard: call.unheard + 1,
    gaps: [...call.gaps, { at: event.at, span: event.span, reason: event.reason }],
  }),
  audioGap: (call, event) => ({
    ...call,
    gaps: [...call.gaps, { at: event.at, span: event.span, reason: event.reason }],
  }),
  voiceMeasured: foldVoice,

  signalDetected: foldSignal,
  signalWithdrawn: foldSignalWithdrawn,
  ledgerChanged: (call, event) => ({ ...call, ledger: put(call.ledger, { ...event.entry, at: event.at }, "id") }),
  dialogueState: (call, event) => ({ ...call, dialogue: event }),
  riskChanged: foldRisk,
  forecastMade: foldForecast,
  turningPoint: (call, event) => ({ ...call, turning: [...call.turning, event] }),

  cueShown: foldCue,
  cueWithdrawn: foldCueWithdrawn,
  cueFeedback: (call, event) => changeCue(call, event.cue, { verdict: event.verdict }),
  cueOutcome: (call, event) => changeCue(call, event.cue, { outcome: event }),

  alertRaised: foldAlert,
  alertAcknowledged: foldAcknowledged,
  briefing: (call, event) => ({ ...call, briefings: { ...call.briefings, [event.alert]: event } }),
  supervisorMessage: (call, event) => ({
    ...call,
    messages: [...call.messages, { at: event.at, from: event.from, text: event.text }],
  }),
  evidenceMarked: (call, event) => ({ ...call, evidence: [...call.evidence, event] }),
  callStartCard: (call, event) => ({ ...call, known: event }),
  caseOpened: (call, event) => ({ ...call, caseNumber: event.number }),
  stageFailed: (call, event) => ({ ...call, failures: [...call.failures, event] }),
};

/** The call after one more event. An event of a kind that is not known changes nothing but the time. */
export function fold(call, event) {
  const next = FOLDS[event.kind] ? FOLDS[event.kind](call, event) : { ...call };
  next.at = Math.max(call.at, event.at ?? 0);
  return next;
}

/** A whole call from its events. */
export function foldAll(id, events) {
  return events.reduce(fold, newCall(id));
}

function foldUtterance(call, event) {
  const line = {
    party: event.party,
    from: event.span.start,
    to: event.span.end,
    text: event.text,
    read: call.lines.find((one) => one.number === event.number)?.read ?? event.text,
    supported: event.supported,
    sentiment: event.sentiment,
  };
  const next = { ...withLine(call, event.number, line), interim: without(call.interim, event.party) };
  if (event.party !== "AGENT" && event.supported) {
    next.words = { at: event.at, utterance: event.number, sentiment: event.sentiment };
    next.wordsTrail = push(call.wordsTrail, [event.at, event.sentiment]);
  }
  return next;
}

function foldVoice(call, event) {
  if (event.party === "AGENT") {
    return { ...call };
  }
  return { ...call, voice: event, voiceTrail: push(call.voiceTrail, [event.at, event.arousal, event.anger, event.change]) };
}

function foldSignal(call, event) {
  const { signal, utterance, provisional } = event;
  const found = { id: signal.id, party: signal.party, words: signal.words, at: event.at, provisional };
  const next = { ...call };
  if (utterance > 0) {
    const line = call.lines.find((one) => one.number === utterance);
    const signals = (line?.signals ?? []).filter((one) => one.id !== signal.id);
    Object.assign(
      next,
      withLine(call, utterance, { ...(line ? {} : { party: signal.party }), signals: [...signals, found] }),
    );
  }
  if (HINTS.has(signal.id)) {
    next.hints = [...call.hints.filter((one) => one.id !== signal.id), found];
  }
  return next;
}

/** Findings about timing and pace that the agent can act on at once. */
const HINTS = new Set(["DEAD_AIR", "LATE_RESPONSE", "FAST_FIGURES", "INTERRUPTION", "QUESTION_OVERLOAD"]);
const SILENCES = new Set(["DEAD_AIR", "LATE_RESPONSE"]);

function spoken(hints) {
  return hints.some((one) => SILENCES.has(one.id)) ? hints.filter((one) => !SILENCES.has(one.id)) : hints;
}

function foldSignalWithdrawn(call, event) {
  const line = call.lines.find((one) => one.number === event.utterance);
  return line?.signals
    ? withLine(call, event.utterance, { signals: line.signals.filter((one) => one.id !== event.id) })
    : { ...call };
}

function foldRisk(call, event) {
  const higher = event.risk > call.peak.risk;
  return {
    ...call,
    risk: event,
    riskTrail: push(call.riskTrail, [event.at, event.risk, event.heat]),
    marks: event.level === call.risk.level ? call.marks : [...call.marks, { at: event.at, level: event.level }],
    peak: {
      risk: higher ? event.risk : call.peak.risk,
      level: LEVELS.indexOf(event.level) > LEVELS.indexOf(call.peak.level) ? event.level : call.peak.level,
    },
  };
}

/** The levels of risk, lowest first. */
export const LEVELS = ["GREEN", "AMBER", "RED"];

function foldForecast(call, event) {
  const key = event.demand === "T1" ? "trigger" : "demand";
  return { ...call, forecast: { ...call.forecast, [key]: event } };
}

function foldCue(call, event) {
  const cue = { ...event.cue, at: event.at, utterance: event.utterance, verdict: null, outcome: null, left: null };
  return { ...call, cue, cues: [...call.cues, cue] };
}

function foldCueWithdrawn(call, event) {
  const next = changeCue(call, event.cue, { left: { at: event.at, reason: event.reason } });
  return { ...next, cue: next.cue?.id === event.cue ? null : next.cue };
}

function changeCue(call, id, change) {
  return {
    ...call,
    cue: call.cue?.id === id ? { ...call.cue, ...change } : call.cue,
    cues: call.cues.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

function foldAlert(call, event) {
  const before = call.alerts.find((one) => one.id === event.alert.id);
  const first = before ? before.firstAt : event.at;
  // An acknowledged alert that happens again stays acknowledged; the feed shows that it came back.
  // One that has risen to a higher tier has been seen by nobody.
  const rose = Boolean(before) && event.alert.tier < before.tier;
  const reminded = Boolean(before) && event.alert.reminders > before.reminders;
  const alert = {
    ...event.alert,
    at: event.at,
    firstAt: first,
    news: !before || rose || reminded,
    seenBy: rose ? null : (before?.seenBy ?? null),
    owner: before?.owner ?? null,
  };
  return { ...call, alerts: put(call.alerts, alert, "id") };
}

function foldAcknowledged(call, event) {
  return {
    ...call,
    alerts: call.alerts.map((one) =>
      one.id === event.alert
        ? { ...one, seenBy: event.by, seenAt: event.at, owner: event.owner ? event.by : one.owner }
        : one,
    ),
  };
}

function withLine(call, number, change) {
  const at = call.lines.findIndex((one) => one.number === number);
  if (at >= 0) {
    const lines = call.lines.slice();
    lines[at] = { ...lines[at], ...change };
    return { ...call, lines };
  }
  const line = { number, party: CUSTOMER, from: call.at, to: call.at, text: "", read: "", signals: [], ...change };
  return { ...call, lines: [...call.lines, line].sort((a, b) => a.number - b.number) };
}

function put(list, item, key) {
  const at = list.findIndex((one) => one[key] === item[key]);
  return at < 0 ? [...list, item] : list.map((one, index) => (index === at ? item : one));
}

function push(trail, point) {
  return trail.length >= TRAIL ? [...trail.slice(1), point] : [...trail, point];
}

function without(object, key) {
  if (!(key in object)) {
    return object;
  }
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
