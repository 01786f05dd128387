import { css, html, nothing } from "lit";
import { clock, spokenIn } from "../core/format.js";
import { named, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import "./start-card.js";

const SETTLED = new Set(["ANSWERED", "VERIFIED", "KEPT", "MADE"]);
const LIKELY = 0.12;
// What is open and what is settled, for each kind of entry.
const TICKS = {
  QUESTION: ["OPEN", "ANSWERED"],
  FACT: ["CLAIMED", "VERIFIED"],
  CLAIM: ["CLAIMED", "VERIFIED"],
  DEMAND: ["OPEN", "ANSWERED"],
  PROMISE: ["MADE", "KEPT"],
  TEXT_TO_SEND: ["MADE", "KEPT"],
};
const EDITABLE = new Set(["FACT", "CLAIM", "DEMAND"]);
const SOOTHING = ["listened", "apologised", "thanked", "responded"];
const RESPONSE = ["attitude", "time", "nextAction", "concession"];
// How long the customer waits counts for these two.
const CLOCKED = new Set(["attitude", "time"]);
const CLOSING = ["checked", "thankedForCall", "openedDoor", "saidGoodbye"];
const ENDING = new Set(["CONFIRM", "CLOSE"]);

/** What the conversation must not lose: open questions, key points, promises, what may be offered, what to ask. */
export class CallNotes extends Part {
  static properties = { call: { attribute: false }, until: { type: Number }, editing: { state: true } };

  static styles = [
    common,
    css`
      :host {
        display: grid;
        gap: 0.9rem;
      }
      h2 {
        margin-bottom: 0.2rem;
      }
      li {
        display: grid;
        grid-template-columns: 1.2rem 1fr auto;
        gap: 0.3rem;
        align-items: baseline;
        padding: 0.14rem 0;
        font-size: 0.93rem;
        line-height: 1.35;
        overflow-wrap: anywhere;
      }
      li svg {
        width: 14px;
        height: 14px;
        align-self: start;
        margin-top: 3px;
        color: var(--ink-3);
      }
      button.box,
      button.words {
        min-height: 24px;
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        justify-content: flex-start;
        text-align: left;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      input {
        min-width: 0;
        font: inherit;
      }
      li.settled {
        color: var(--ink-3);
      }
      li.settled svg {
        color: var(--low);
      }
      .note {
        font-size: 0.8rem;
        color: var(--ink-3);
      }
      .ticks {
        display: grid;
        grid-template-columns: 1fr 1fr;
        column-gap: 0.9rem;
      }
      .next {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 1rem;
        padding: 0.4rem 0.75rem;
        border-radius: 8px;
        background: var(--sunken);
        font-size: 0.9rem;
      }
    `,
  ];

  render() {
    const { call } = this;
    const of = (...kinds) => call.ledger.filter((entry) => kinds.includes(entry.kind) && entry.status !== "WITHDRAWN");
    const { demand } = call.forecast;
    const likely = demand?.probability >= LIKELY ? named("signal", demand.demand) : null;
    return html`
      ${call.known ? html`<start-card .card=${call.known}></start-card>` : nothing}
      ${likely || call.caseNumber ? html`<p class="next">${likely ? html`<span><span class="label">${t("notes.next")}</span> ${likely}</span>` : nothing}${call.caseNumber ? html`<span><span class="label">${t("notes.case")}</span> ${call.caseNumber}</span>` : nothing}</p>` : nothing}
      ${this.#entries("questions", of("QUESTION"))} ${this.#entries("promises", of("PROMISE", "TEXT_TO_SEND"))}
      ${this.#entries("points", of("FACT", "CLAIM", "DEMAND"))} ${this.#texts("offer", call.dialogue?.mayOffer, call.dialogue?.limit)}
      ${this.#texts("ask", call.dialogue?.missingFacts)} ${this.#checklist()}
    `;
  }

  #entries(name, entries) {
    return entries.length === 0
      ? nothing
      : html`<section>
          <h2>${t(`notes.${name}`)}</h2>
          <ul>
            ${entries.map((entry) => this.#entry(entry))}
          </ul>
        </section>`;
  }

  #entry(entry) {
    const settled = SETTLED.has(entry.status) && entry.kind !== "PROMISE";
    const times = entry.times > 1 ? t("notes.times", { n: entry.times }) : "";
    const words = entry.id === this.editing ? this.#field(entry) : this.#words(entry);
    return html`<li class=${settled ? "settled" : ""}>
      ${this.#box(entry, settled)}${words}
      <span class="note">${[entry.due, times, t(`status.${entry.status}`)].filter(Boolean).join(" · ")}</span>
    </li>`;
  }

  /** A click settles an entry, or opens it again. */
  #box(entry, settled) {
    const [open, done] = TICKS[entry.kind];
    const status = entry.status === done ? open : done;
    return html`<button
      class="box"
      aria-label=${t(entry.status === done ? "notes.untick" : "notes.tick", { text: entry.text })}
      @click=${() => this.tell("entry", { entry: entry.id, status })}
    >
      ${settled || entry.status === "KEPT" ? tick : circle}
    </button>`;
  }

  #words(entry) {
    const amount = entry.amount && !entry.text.includes(entry.amount) ? html` · ${entry.amount}` : nothing;
    return EDITABLE.has(entry.kind)
      ? html`<button
          class="words"
          lang=${spokenIn(this.call)}
          title=${t("notes.edit", { text: entry.text })}
          @click=${() => (this.editing = entry.id)}
        >
          ${entry.text}${amount}
        </button>`
      : html`<span lang=${spokenIn(this.call)}>${entry.text}${amount}</span>`;
  }

  #field(entry) {
    const leave = (text) => {
      this.editing = null;
      if (text && text !== entry.text) {
        this.tell("entry", { entry: entry.id, status: entry.status, text });
      }
    };
    return html`<input
      .value=${entry.text}
      maxlength="200"
      autofocus
      aria-label=${t("notes.edit", { text: entry.text })}
      @keydown=${(event) => {
        if (event.key === "Enter") {
          leave(event.target.value.trim());
        } else if (event.key === "Escape") {
          leave("");
        }
      }}
      @blur=${(event) => this.editing === entry.id && leave(event.target.value.trim())}
    />`;
  }

  updated() {
    this.renderRoot.querySelector("input")?.focus();
  }

  #texts(name, texts, limit = "") {
    return texts?.length
      ? html`<section>
          <h2>${t(`notes.${name}`)}</h2>
          <ul>
            ${texts.map((text) => html`<li>${dot}<span lang=${spokenIn(this.call)}>${text}</span></li>`)}
          </ul>
          ${limit ? html`<p class="note"><b>${t("notes.limit")}</b> <span lang=${spokenIn(this.call)}>${limit}</span></p>` : nothing}
        </section>`
      : nothing;
  }

  #checklist() {
    const { checklist: list, stage } = this.call.dialogue ?? {};
    const ending = ENDING.has(stage);
    if (!list || (list.complaint == null && !ending)) {
      return nothing;
    }
    const item = (key) =>
      html`<li class=${list[key] != null ? "settled" : ""}>
        ${list[key] != null ? tick : circle}<span
          >${t(`check.${key}`)}<span class="hidden"> ${t(list[key] != null ? "check.done" : "check.open")}</span></span
        ><span class="note">${CLOCKED.has(key) ? this.#waited(list, key) : ""}</span>
      </li>`;
    const part = (title, keys) =>
      html`<section>
        <h2>${t(title)}</h2>
        <ul class="ticks">
          ${keys.map(item)}
        </ul>
      </section>`;
    return html`${list.complaint == null ? nothing : html`${part("check.soothe", SOOTHING)}${part("check.respond", RESPONSE)}`}
    ${ending ? part("check.close", CLOSING) : nothing}`;
  }

  /** From the complaint until it was done, or until now. */
  #waited(list, key) {
    const done = list[key];
    const until = done ?? this.until ?? this.call.at;
    return t(done == null ? "check.waiting" : "check.after", { time: clock(Math.max(0, until - list.complaint)) });
  }
}

const tick = html`<svg viewBox="0 0 14 14" aria-hidden="true">
  <path
    d="M2.5 7.5l3 3 6-7"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
</svg>`;
const circle = html`<svg viewBox="0 0 14 14" aria-hidden="true">
  <circle cx="7" cy="7" r="4.8" fill="none" stroke="currentColor" stroke-width="1.5" />
</svg>`;
const dot = html`<svg viewBox="0 0 14 14" aria-hidden="true"><circle cx="7" cy="7" r="2" fill="currentColor" /></svg>`;

customElements.define("call-notes", CallNotes);
