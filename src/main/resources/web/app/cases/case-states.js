/** The states of a case, in order, and where one may lead; the server has the last word. */
export const STATES = [
  "ACCEPTED",
  "ACKNOWLEDGED",
  "ASSESSED",
  "INVESTIGATING",
  "RESPONDED",
  "DECIDED",
  "FED_BACK",
  "TRACKED",
  "CLOSED",
  "EVALUATED",
  "IMPROVED",
];

const CLOSED = STATES.indexOf("CLOSED");
const AFTERWARDS = {
  TRACKED: ["CLOSED", "INVESTIGATING"],
  CLOSED: ["EVALUATED", "INVESTIGATING"],
  EVALUATED: ["IMPROVED", "INVESTIGATING"],
  IMPROVED: [],
};

/** Where a case may go from here. */
export function nextStates(state) {
  return AFTERWARDS[state] ?? STATES.slice(STATES.indexOf(state) + 1, CLOSED + 1);
}
