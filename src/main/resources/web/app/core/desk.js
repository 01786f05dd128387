import { fold, newCall } from "./state.js";

const KEEP_ENDED = 40;

/** All calls that a screen knows, kept up to date from a link. Tells "change" at most once a frame. */
export class Desk extends EventTarget {
  #link;
  #pending = false;

  constructor(link) {
    super();
    this.#link = link;
    this.calls = new Map();
    link.addEventListener("event", (message) => this.#take(message.detail));
    link.addEventListener("reset", () => this.#forget());
    link.addEventListener("state", () => this.#announce());
  }

  get link() {
    return this.#link;
  }

  live() {
    return [...this.calls.values()].filter((call) => !call.ended);
  }

  /** How long a call has been going on by the server's clock, milliseconds. */
  elapsed(call) {
    if (call.ended) {
      return call.ended.at;
    }
    const now = this.#link.now();
    const started = Date.parse(call.info.startedAt);
    return now === null || Number.isNaN(started) ? call.at : Math.max(call.at, now - started);
  }

  #take({ call: id, event, live, now }) {
    const before = this.calls.get(id) ?? newCall(id);
    const call = fold(before, event);
    call.lag = live ? lag(before, event, now) : before.lag;
    this.calls.set(id, call);
    if (event.kind === "callEnded") {
      this.#forgetOldest();
    }
    if (live && event.kind === "alertRaised") {
      const alert = call.alerts.find((one) => one.id === event.alert.id);
      this.dispatchEvent(new CustomEvent("alert", { detail: { call, alert } }));
    }
    this.#announce();
  }

  #forget() {
    this.calls.clear();
    this.#announce();
  }

  #forgetOldest() {
    const ended = [...this.calls.values()].filter((call) => call.ended);
    ended.slice(0, Math.max(0, ended.length - KEEP_ENDED)).forEach((call) => this.calls.delete(call.id));
  }

  #announce() {
    if (this.#pending) {
      return;
    }
    this.#pending = true;
    const tell = () => {
      this.#pending = false;
      this.dispatchEvent(new Event("change"));
    };
    if (this.#link.state === "connecting" && this.calls.size) {
      // What happened before this screen was opened is shown at once and not played through.
      this.#link.addEventListener("state", tell, { once: true });
      return;
    }
    // A page in the background gets no frames, but must still notice what comes.
    document.hidden ? setTimeout(tell, 250) : requestAnimationFrame(tell);
  }
}

const HEARD = new Set(["final", "utterance", "interim"]);

/**
 * How far understanding runs behind the speech: server time minus the time of what is told, against the smallest
 * difference of the call so far, so that neither clock's setting matters.
 */
function lag(call, event, now) {
  const before = call.lag ?? { ms: 0, least: null };
  const started = Date.parse(call.info.startedAt);
  if (!HEARD.has(event.kind) || Number.isNaN(started) || now === null) {
    return before;
  }
  const behind = now - started - event.at;
  const least = before.least === null ? Math.max(0, behind) : Math.min(before.least, Math.max(0, behind));
  return { ms: Math.max(0, behind - least), least };
}
