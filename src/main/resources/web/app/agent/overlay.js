import { css, html, nothing } from "lit";
import { foreignNow, liveLimits } from "../core/coverage.js";
import { Desk } from "../core/desk.js";
import { ago, clock } from "../core/format.js";
import { Link } from "../core/link.js";
import { onSetting, setting } from "../core/settings.js";
import { named, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import "../parts/case-quadrant.js";
import "../parts/level-mark.js";
import "../parts/link-state.js";
import "../parts/mood-pair.js";
import "../parts/screen-menu.js";
import "../parts/transcript-view.js";
import "./after-call.js";
import "./call-notes.js";
import "./cue-card.js";
import { canStayOnTop, stayOnTop } from "./on-top.js";
import "./case-kind.js";
import "./stage-bar.js";

const HINT_STAYS = 12_000;
const KEYS = { u: "used", n: "not_now", w: "wrong" };

/** The agent's screen: narrow, calm, one cue at a time. */
export class AgentOverlay extends Part {
  static properties = { agent: {}, open: { state: true }, tick: { state: true }, problem: { state: true } };

  static styles = [
    common,
    css`
      :host {
        container-type: inline-size;
        max-width: 900px;
        min-height: 100dvh;
        margin: 0 auto;
        padding: 0 12px 12px;
      }
      header {
        position: sticky;
        z-index: 5;
        top: 0;
        display: flex;
        align-items: center;
        gap: 0.75rem;
        height: 48px;
        background: var(--bg);
      }
      header .time {
        font-weight: 600;
      }
      header .held {
        font-size: 0.87rem;
        color: var(--watch);
        white-space: nowrap;
      }
      header .issue {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-size: 0.87rem;
        color: var(--ink-2);
      }
      main {
        display: grid;
        gap: 12px;
      }
      .panel {
        padding: 0.75rem 1rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .hint,
      .message {
        display: flex;
        gap: 0.75rem;
        align-items: center;
        padding: 0.55rem 0.6rem 0.55rem 0.9rem;
        border-radius: var(--radius);
        font-size: 0.95rem;
      }
      .hint {
        background: var(--watch-soft);
        color: var(--watch);
        font-weight: 600;
      }
      .message {
        background: var(--accent-soft);
      }
      .message p {
        flex: 1;
        overflow-wrap: anywhere;
      }
      .message small {
        display: block;
        font-size: 0.8rem;
        color: var(--ink-2);
      }
      .steps {
        display: grid;
        gap: 0.8rem;
      }
      button.top {
        width: 100%;
        margin-top: 0.5rem;
      }
      .live:not(:has(*)) {
        position: absolute;
      }
      .talk {
        padding: 0;
        overflow: hidden;
      }
      .talk > button {
        width: 100%;
        min-height: 42px;
        justify-content: space-between;
        border: 0;
        padding: 0 1rem;
        background: none;
      }
      transcript-view {
        height: 300px;
        border-top: 1px solid var(--line);
      }
      .idle {
        display: grid;
        place-content: center;
        min-height: 60vh;
        text-align: center;
        color: var(--ink-3);
      }
      .idle strong {
        font-size: 1.25rem;
        font-weight: 600;
        color: var(--ink);
      }
      .side {
        display: contents;
      }
      @container (min-width: 700px) {
        main {
          grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
          align-items: start;
        }
        main > .main,
        main > .side {
          display: grid;
          gap: 12px;
        }
      }
      .main {
        display: contents;
      }
    `,
  ];

  #dismissed = new Set();
  #clock = 0;

  constructor() {
    super();
    this.open = false;
    onSetting(() => this.requestUpdate());
  }

  connectedCallback() {
    super.connectedCallback();
    this.desk = new Desk(new Link(`/ws/agent/${encodeURIComponent(this.agent)}`));
    this.desk.addEventListener("change", () => this.requestUpdate());
    this.desk.link.open();
    this.#clock = setInterval(() => (this.tick = Date.now()), 1_000);
    addEventListener("keydown", this.#key);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    removeEventListener("keydown", this.#key);
    this.desk.link.close();
  }

  /** The call that goes on, or the last one. */
  #call() {
    const calls = [...this.desk.calls.values()];
    const latest = (list) =>
      list.reduce(
        (best, call) => (best && Date.parse(best.info.startedAt) > Date.parse(call.info.startedAt) ? best : call),
        null,
      );
    return latest(calls.filter((call) => !call.ended)) ?? latest(calls);
  }

  render() {
    const call = this.#call();
    const elapsed = call ? this.desk.elapsed(call) : 0;
    return html`<header>
        <h1 class="hidden">${t("title.agent", { agent: this.agent })}</h1>
        ${call && !call.ended ? html`${foreignNow(call) ? nothing : html`<level-mark level=${call.risk.level}></level-mark>`}<span class="time">${clock(elapsed)}</span>${call.held === null ? nothing : html`<span class="held">${t("tile.held")} ${clock(elapsed - call.held)}</span>`}` : html`<b>${this.agent}</b>`}
        <span class="issue">${call && !call.ended ? named("issue", call.dialogue?.issue ?? "") : ""}</span>
        <link-state .link=${this.desk.link}></link-state>
        <screen-menu .options=${["keys"]}
          >${canStayOnTop() ? html`<button class="top" @click=${stayOnTop}>${t("overlay.onTop")}</button>` : nothing}</screen-menu
        >
      </header>
      <main>
        ${!call ? (this.desk.link.state === "connecting" ? nothing : this.#idle()) : call.ended ? html`<after-call .call=${call}></after-call>` : this.#live(call, elapsed)}
      </main>`;
  }

  #idle() {
    return html`<div class="idle"><strong>${t("overlay.idle")}</strong>${t("overlay.idleMore")}</div>`;
  }

  #live(call, elapsed) {
    return html`<div class="main">
        <div class="live" role="status">${liveLimits(call).map((limit) => html`<p class="hint">${limit}</p>`)}</div>
        <cue-card
          .cue=${this.#cue(call, elapsed)}
          .call=${call}
          ?keys=${setting("keys") === "on"}
          @verdict=${(event) => this.#answer(call, event.detail)}
        ></cue-card>
        ${this.problem ? html`<p class="hint" role="alert">${this.problem}</p>` : nothing} ${this.#hint(call, elapsed)}
        ${this.#messages(call, elapsed)}
        <mood-pair .call=${call} .until=${elapsed}></mood-pair>
        ${foreignNow(call) ? nothing : html`<div class="panel steps"><case-quadrant .call=${call}></case-quadrant><stage-bar .stage=${call.dialogue?.stage ?? "READY"}></stage-bar>${call.dialogue?.situation ? html`<case-kind .state=${call.dialogue} @kind=${(event) => this.#send({ type: "situation", call: call.id, kind: event.detail })}></case-kind>` : nothing}</div>`}
      </div>
      <div class="side">
        ${call.dialogue || call.ledger.length || call.known ? html`<call-notes class="panel" .call=${call} .until=${elapsed} @entry=${(event) => this.#send({ type: "entry", call: call.id, ...event.detail })}></call-notes>` : nothing}
        <section class="panel talk">
          <button aria-expanded=${this.open} @click=${() => (this.open = !this.open)}>
            ${t("transcript.title")}${setting("keys") === "on" ? html`<kbd aria-hidden="true">T</kbd>` : nothing}
          </button>
          ${this.open ? html`<transcript-view .call=${call}></transcript-view>` : nothing}
        </section>
      </div>`;
  }

  /** The server takes a cue back when its time is over; a screen that is cut off from it does so itself. */
  #cue(call, elapsed) {
    const { cue } = call;
    const stale = cue && this.desk.link.state === "lost" && elapsed - cue.at > cue.expires;
    const refused = cue && (cue.verdict === "NOT_NOW" || cue.verdict === "WRONG");
    return stale || refused ? null : cue;
  }

  #hint(call, elapsed) {
    const hint = call.hints.findLast((one) => elapsed - one.at < HINT_STAYS);
    const guard = call.evidence.findLast((one) => one.warning > 0 || one.mayEnd);
    return html`<div class="live" role="status">
      ${guard ? html`<p class="hint">${guard.mayEnd ? t("guard.mayEnd") : t("guard.warning", { n: guard.warning })}</p>` : nothing}${hint ? html`<p class="hint">${t(`hint.${hint.id}`)}</p>` : nothing}
    </div>`;
  }

  #messages(call, elapsed) {
    const message = call.messages.findLast((one) => !this.#dismissed.has(`${call.id} ${one.at}`));
    return html`<div class="live" role="status">
      ${
        message
          ? html`<div class="message">
              <p>
                <small>${t("overlay.from", { name: message.from })} · ${ago(elapsed - message.at)}</small
                >${message.text}
              </p>
              <button @click=${() => this.#dismiss(call, message)}>${t("overlay.read")}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #dismiss(call, message) {
    call.messages.filter((one) => one.at <= message.at).forEach((one) => this.#dismissed.add(`${call.id} ${one.at}`));
    this.requestUpdate();
  }

  #answer(call, { cue, verdict }) {
    return this.#send({ type: "feedback", call: call.id, cue, verdict });
  }

  async #send(message) {
    try {
      await this.desk.link.send(message);
      this.problem = null;
    } catch {
      this.problem = t("overlay.notSent");
    }
  }

  #key = (event) => {
    const typing = event.composedPath().some((node) => /^(INPUT|TEXTAREA|SELECT)$/.test(node.nodeName ?? ""));
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat || setting("keys") !== "on") {
      return;
    }
    const verdict = KEYS[event.key.toLowerCase()];
    if (verdict) {
      this.renderRoot.querySelector("cue-card")?.answer(verdict);
    } else if (event.key.toLowerCase() === "t") {
      this.open = !this.open;
    }
  };
}

customElements.define("agent-overlay", AgentOverlay);
