import { clock, cueFate } from "../core/format.js";
import { alertReason, t } from "../core/words.js";

/** The rows below the curves of the timeline, from top to bottom. */
export const LANES = ["turn", "alerts", "cues", "holds"];

/**
 * What stands on the timeline, in order of time: {lane, at, to (for a wait), utterance, full (filled or hollow), text}.
 */
export function moments(call, made) {
  return [
    ...call.turning.map((point) => moment("turn", point, true, turned(point, call))),
    ...call.alerts.map((alert) =>
      moment("alerts", { ...alert, at: alert.firstAt }, true, `${t(`tier.${alert.tier}`)}: ${alertReason(alert, call)}`),
    ),
    ...call.cues.map((cue) =>
      moment(
        "cues",
        cue,
        Boolean(cue.outcome?.said) || cue.verdict === "USED",
        [cue.action, cueFate(cue), heat(cue)].filter(Boolean).join(" · "),
      ),
    ),
    ...made.waits.map((wait) => {
      const told = wait.announced || wait.held;
      const to = wait.from + wait.length;
      const text = `${t(wait.held ? "lanes.held" : told ? "lanes.hold" : "lanes.silence")} ${clock(wait.from)}–${clock(to)}`;
      return { ...moment("holds", { at: wait.from, utterance: 0 }, told, text), to };
    }),
  ].sort((a, b) => a.at - b.at);
}

function moment(lane, { at, utterance }, full, text) {
  return { lane, at, utterance, full, text };
}

function turned({ cause }, call) {
  const before = call.lines.find((line) => line.number === cause);
  return t("transcript.turned") + (before ? `: “${before.read}”` : "");
}

function heat({ outcome }) {
  const round = Math.round;
  return outcome && t("report.heat", { before: round(outcome.heatBefore), after: round(outcome.heatAfter) });
}
