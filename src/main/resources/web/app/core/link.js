/**
 * The connection to the server: it comes back by itself, asks for what it missed and takes no event twice. Tells of
 * itself by events: "event" (an event of a call), "followUp" (news of a case), "state" (connected, catching up, lost), "reset" (forget everything:
 * the server's journal is a new one).
 */

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;
const QUIET_LIMIT = 20_000;
const ASK_AFTER = 8_000;
const ANSWER_LIMIT = 10_000;

/** An event with what was said as people like to read it, which the server sends beside the recogniser's words. */
export function readable({ event, read }) {
  return read === undefined ? event : { ...event, read };
}

export class Link extends EventTarget {
  #path;
  #socket = null;
  #last = -1;
  #sawLive = false;
  #waits = 0;
  #retry = 0;
  #watch = 0;
  #heardAt = 0;
  #asked = new Map();
  #refs = 0;
  #skew = null;
  #closed = false;

  /** @param path of the WebSocket on this host */
  constructor(path) {
    super();
    this.#path = path;
    this.state = "connecting";
  }

  open() {
    this.#connect();
    this.#watch = setInterval(() => this.#listen(), 2_000);
    addEventListener("online", () => this.retryNow());
    return this;
  }

  close() {
    this.#closed = true;
    clearInterval(this.#watch);
    clearTimeout(this.#retry);
    this.#socket?.close();
  }

  /** The server's clock in milliseconds, without trusting this machine's; null before the first connection. */
  now() {
    return this.#skew === null ? null : performance.now() + this.#skew;
  }

  /** Number of the last event taken. */
  get last() {
    return this.#last;
  }

  retryNow() {
    if (this.state === "lost") {
      clearTimeout(this.#retry);
      this.#connect();
    }
  }

  /** Sends a command; the promise holds once the server has done it. */
  send(command) {
    if (this.#socket?.readyState !== WebSocket.OPEN) {
      return Promise.reject(new Error("offline"));
    }
    const ref = `r${++this.#refs}`;
    this.#socket.send(JSON.stringify({ ...command, ref }));
    return new Promise((done, failed) => {
      const limit = setTimeout(() => this.#answer(ref, "no answer"), ANSWER_LIMIT);
      this.#asked.set(ref, { done, failed, limit });
    });
  }

  #connect() {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const after = this.#last >= 0 ? `?after=${this.#last}` : "";
    const socket = new WebSocket(`${scheme}://${location.host}${this.#path}${after}`);
    this.#socket = socket;
    this.#sawLive = false;
    this.#heardAt = performance.now();
    socket.onmessage = (message) => socket === this.#socket && this.#receive(JSON.parse(message.data));
    socket.onclose = () => socket === this.#socket && this.#lose();
  }

  #receive(message) {
    this.#heardAt = performance.now();
    switch (message.type) {
      case "hello":
        this.#skew = Date.parse(message.now) - performance.now();
        this.#tell("connecting");
        break;
      case "event":
        this.#take(message);
        break;
      case "followUp":
        this.dispatchEvent(new CustomEvent("followUp", { detail: message.notice }));
        break;
      case "live":
        this.#sawLive = true;
        this.#waits = 0;
        this.#last = message.seq > 0 ? Math.max(this.#last, message.seq) : this.#last;
        this.#tell("live");
        break;
      case "done":
        this.#answer(message.ref, null);
        break;
      case "error":
        this.#answer(message.ref, message.message);
        break;
      default:
    }
  }

  #take(message) {
    if (message.seq <= this.#last) {
      // Numbers only rise on one connection; a live event below ours means that the journal began anew.
      if (this.#sawLive) {
        this.#last = -1;
        this.dispatchEvent(new Event("reset"));
        this.#socket.close();
      }
      return;
    }
    this.#last = message.seq;
    const detail = {
      seq: message.seq,
      call: message.call,
      event: readable(message),
      live: this.#sawLive,
      now: this.now(),
    };
    this.dispatchEvent(new CustomEvent("event", { detail }));
  }

  #answer(ref, problem) {
    const asked = this.#asked.get(ref);
    if (asked) {
      this.#asked.delete(ref);
      clearTimeout(asked.limit);
      problem === null ? asked.done() : asked.failed(new Error(problem));
    }
  }

  /** A cut cable closes no socket, so a long silence is answered with a question and then with a new connection. */
  #listen() {
    const quiet = performance.now() - this.#heardAt;
    if (this.#socket?.readyState === WebSocket.OPEN && quiet > ASK_AFTER) {
      this.#socket.send(JSON.stringify({ type: "ping", ref: "ping" }));
    }
    if (this.state !== "lost" && quiet > QUIET_LIMIT) {
      this.#lose();
    }
  }

  #lose() {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    [...this.#asked.keys()].forEach((ref) => this.#answer(ref, "offline"));
    if (this.#closed) {
      return;
    }
    this.#tell("lost");
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#waits++);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#connect(), wait * (0.75 + Math.random() / 2));
  }

  #tell(state) {
    // While it tries again the screen keeps saying that the connection is lost, until events flow.
    if (this.state === "lost" && state === "connecting") {
      return;
    }
    if (this.state !== state) {
      this.state = state;
      this.dispatchEvent(new Event("state"));
    }
  }
}
