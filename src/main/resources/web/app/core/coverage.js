import { length } from "./format.js";
import { listed, named, t } from "./words.js";

const RECENT = 5;
const UNSCORED = new Set(["NOTHING_SAID", "NOTHING_UNDERSTOOD"]);

/** Whether a report's scores mean anything. */
export function scored(coverage) {
  return !UNSCORED.has(coverage?.extent);
}

/** What a reader must know before they rely on a report, as sentences; none where all of the call was understood. */
export function limits(coverage) {
  if (!coverage) {
    return [];
  }
  const { extent, utterances, foreign, unheard, missing, failed } = coverage;
  return [
    !scored(coverage) && t(`coverage.${extent}`),
    foreign > 0 && t("coverage.foreign", { n: foreign, all: utterances }),
    unheard > 0 && t("coverage.unheard", { n: unheard }),
    missing > 0 && t("coverage.missing", { length: length(missing) }),
    failed.length > 0 && t("coverage.failed", { parts: parts(failed) }),
  ].filter(Boolean);
}

/** Whether most of what was said last in a live call is in a language that is not understood. */
export function foreignNow(call) {
  const recent = call.lines.filter((line) => line.supported !== undefined).slice(-RECENT);
  return recent.filter((line) => !line.supported).length * 2 > recent.length;
}

/** What the agent must know while a call goes on. */
export function liveLimits(call) {
  return [
    foreignNow(call) && t("coverage.now"),
    call.failures.length > 0 && t("coverage.broken", { parts: parts(call.failures.map((one) => one.stage)) }),
  ].filter(Boolean);
}

function parts(rooms) {
  return listed([...new Set(rooms)].map((room) => named("room", room)));
}
