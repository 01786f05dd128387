import { language, t } from "./words.js";

/** mm:ss of a time within a call. */
export function clock(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}

/** A length in words, short. */
export function length(ms) {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return seconds < 60
    ? t("time.seconds", { n: seconds })
    : t("time.minutes", { n: Math.floor(seconds / 60), s: seconds % 60 });
}

/** How long ago, short. */
export function ago(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 5) {
    return t("time.now");
  }
  return seconds < 60 ? t("time.secondsAgo", { n: seconds }) : t("time.minutesAgo", { n: Math.floor(seconds / 60) });
}

/** -1..1 on the published scale of -5 to +5. */
export function score(sentiment) {
  const value = sentiment * 5;
  const text = Math.abs(value).toFixed(1);
  return value > 0.05 ? `+${text}` : value < -0.05 ? `−${text}` : "0.0";
}

export function signed(value, digits = 1) {
  const text = Math.abs(value).toFixed(digits);
  return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
}

export function percent(part) {
  return `${Math.round(part * 100)}%`;
}

/** Date and time of day of an instant. */
export function moment(instant) {
  const date = new Date(instant);
  const options = { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" };
  return new Intl.DateTimeFormat(language() === "zh" ? "zh-CN" : "en-GB", options).format(date);
}

/** The day of an instant. */
export function day(instant) {
  const options = { year: "numeric", month: "short", day: "numeric" };
  return new Intl.DateTimeFormat(language() === "zh" ? "zh-CN" : "en-GB", options).format(new Date(instant));
}

/** What became of a cue, in a word or two; empty while that is open. */
export function cueFate(cue) {
  if (cue.verdict) {
    return t(`cue.${cue.verdict.toLowerCase()}`);
  }
  return cue.outcome ? t(cue.outcome.said ? "report.said" : "report.unsaid") : "";
}

const STATES = new Set(["OPEN_QUESTIONS", "WAITING", "DEFLECTIONS", "LIMIT"]);

/** The words behind an addend of a score; empty where it tells of a state and not of words. */
export function because(part) {
  return part && !STATES.has(part.source) ? part.because : "";
}

/** The language tag of what is said in a call. */
export function spokenIn(call) {
  return call.info.language === "ZH" ? "zh-CN" : "en";
}
