/** Figures of the whole floor, from the calls that a wallboard knows. Pure. */

const STEP = 30_000;
const POINTS = 30;
const HOT_CALL = 60;

/** Counts over calls that go on. */
export function count(calls) {
  const live = calls.filter((call) => !call.ended);
  const of = (level) => live.filter((call) => call.risk.level === level).length;
  return {
    live: live.length,
    high: of("RED"),
    watch: of("AMBER"),
    alerted: live.filter((call) => openAlerts(call).length).length,
    recovered: calls.filter(recovered).length,
  };
}

const TIERS = ["T1", "T2", "T3"];

/** The alerts of a call that nobody has answered, the most urgent first. */
export function openAlerts(call) {
  return call.alerts.filter((alert) => !alert.seenBy).sort((a, b) => byTier(a, b) || b.at - a.at);
}

export function byTier(a, b) {
  return TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);
}

/** A call that was high and is steady again. */
export function recovered(call) {
  return call.peak.level === "RED" && call.risk.level === "GREEN";
}

/** The share of calls above steady over the last quarter of an hour, as [ms, percent], from when each call changed level. */
export function trend(calls, now) {
  return Array.from({ length: POINTS + 1 }, (nothing, index) => {
    const at = now - (POINTS - index) * STEP;
    const levels = calls.map((call) => levelAt(call, at)).filter(Boolean);
    return [at, levels.length ? (100 * levels.filter((level) => level !== "GREEN").length) / levels.length : 0];
  });
}

function levelAt(call, time) {
  const at = time - Date.parse(call.info.startedAt);
  if (!(at >= 0) || (call.ended && at > call.ended.at)) {
    return null;
  }
  return call.marks.findLast((mark) => mark.at <= at)?.level ?? "GREEN";
}

/** Calls by team, in order of the teams' names. */
export function byTeam(calls) {
  const teams = new Map();
  for (const call of calls) {
    teams.set(call.info.team, [...(teams.get(call.info.team) ?? []), call]);
  }
  return [...teams].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How many of each agent's latest calls in a row were hot. The list has the latest call first. */
function hotRuns(ended) {
  const runs = new Map();
  const over = new Set();
  for (const call of ended) {
    if (call.peakRisk < HOT_CALL) {
      over.add(call.agent);
    } else if (!over.has(call.agent)) {
      runs.set(call.agent, (runs.get(call.agent) ?? 0) + 1);
    }
  }
  return runs;
}

/** Ended calls that are worth hearing, and those that recovered, from the list of calls. */
export function sortPast(summaries) {
  const ended = summaries.filter((call) => call.endedAt);
  return {
    hotRuns: hotRuns(ended),
    replay: ended
      .filter((call) => call.t1 + call.t2 > 0 || call.peakRisk >= HOT_CALL)
      .sort((a, b) => b.t1 - a.t1 || b.peakRisk - a.peakRisk),
    recovered: ended.filter((call) => call.peakRisk >= HOT_CALL && call.finalRisk < 35),
  };
}
