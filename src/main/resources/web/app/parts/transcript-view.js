import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { clock, score, spokenIn } from "../core/format.js";
import { passage } from "../core/passage.js";
import { named, t } from "../core/words.js";
import { Part, common } from "./part.js";

/** What was said, with the words that triggered something marked and named. Follows the talk until it is scrolled back. */
export class TranscriptView extends Part {
  static properties = {
    call: { attribute: false },
    scores: { type: Boolean },
    still: { type: Boolean },
    focusLine: { type: Number },
  };

  static styles = [
    common,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
        position: relative;
      }
      ol {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
        padding: 0.25rem 0.9rem 0.75rem;
        scrollbar-width: thin;
        overscroll-behavior: contain;
      }
      :host([still]) ol {
        overflow: visible;
      }
      /* A call of hours has thousands of lines; those out of sight are laid out when they come into it. */
      :host([still]) li {
        content-visibility: auto;
        contain-intrinsic-size: auto 4.6rem;
      }
      li {
        padding: 0.45rem 0 0.45rem 0.7rem;
        border-left: 2px solid var(--line-2);
        margin-top: 0.45rem;
      }
      li.AGENT {
        border-left-color: var(--accent);
      }
      li.turned {
        background: linear-gradient(90deg, var(--high-soft), transparent 70%);
      }
      li.found {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
        border-radius: 2px;
      }
      .who {
        display: flex;
        gap: 0.6em;
        align-items: baseline;
        font-size: 0.78rem;
        color: var(--ink-3);
      }
      .who b {
        font-weight: 600;
        color: var(--ink-2);
      }
      .at {
        min-height: 24px;
        padding: 0 0.2rem;
        font-size: inherit;
        font-weight: 400;
        color: var(--accent);
      }
      .text {
        overflow-wrap: anywhere;
      }
      .interim .text {
        color: var(--ink-3);
      }
      .tags {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.6rem;
        margin-top: 0.1rem;
        font-size: 0.78rem;
        color: var(--ink-3);
      }
      .tags .bad {
        color: var(--watch);
      }
      .tags .good {
        color: var(--low);
      }
      .turn {
        font-size: 0.8rem;
        font-weight: 600;
        color: var(--high);
      }
      .latest {
        position: absolute;
        right: 0.9rem;
        bottom: 0.75rem;
        box-shadow: var(--shadow);
      }
      .none {
        padding: 1rem 0.9rem;
        color: var(--ink-3);
      }
    `,
  ];

  #away = false;
  #room = new ResizeObserver(() => this.#toEnd());

  connectedCallback() {
    super.connectedCallback();
    this.#room.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#room.disconnect();
  }

  updated() {
    this.#toEnd();
  }

  /** Only a person's own scrolling stops the list from following; a new line or less room does not. */
  #toEnd() {
    const list = this.renderRoot.querySelector("ol");
    if (list && !this.#away && !this.still) {
      list.scrollTop = list.scrollHeight;
    }
  }

  render() {
    const { call } = this;
    const interim = Object.values(call?.interim ?? {}).filter((one) => one.text);
    // A line that is not understood to its end yet is shown as it is being heard.
    const lines = call?.lines.filter((line) => line.text) ?? [];
    if (lines.length === 0 && interim.length === 0) {
      return html`<p class="none">${t("transcript.none")}</p>`;
    }
    const turned = new Map(call.turning.map((point) => [point.utterance, point]));
    return html`<ol
        tabindex=${this.still ? nothing : "0"}
        aria-label=${t("transcript.title")}
        @scroll=${() => this.#scrolled()}
      >
        ${repeat(
          lines,
          (line) => line.number,
          (line) => this.#line(line, turned.get(line.number)),
        )}
        ${interim.map(
          (one) =>
            html`<li class="interim ${one.party}">
              <div class="who"><b>${t(`party.${one.party}`)}</b></div>
              <div class="text" lang=${spokenIn(call)}>${one.read ?? one.text} …</div>
            </li>`,
        )}
      </ol>
      ${this.#away ? html`<button class="latest" @click=${this.#toLatest}>${t("transcript.latest")}</button>` : nothing}`;
  }

  #line(line, turn) {
    const signals = line.signals ?? [];
    return html`<li
      id="line-${line.number}"
      class="${line.party} ${turn ? "turned" : ""} ${this.focusLine === line.number ? "found" : ""}"
    >
      <div class="who">
        <b>${t(`party.${line.party}`)}</b>${
          this.still
            ? html`<button class="plain at" @click=${() => this.tell("line", line.number)}>${clock(line.from)}</button>`
            : html`<span>${clock(line.from)}</span>`
        }${
          this.scores && line.sentiment !== undefined
            ? html`<span title=${t("transcript.score")}
                >${line.supported === false ? t("transcript.unscored") : score(line.sentiment)}</span
              >`
            : nothing
        }
      </div>
      ${turn ? html`<div class="turn">${t("transcript.turned")}</div>` : nothing}
      <div class="text" lang=${spokenIn(this.call)}>${marked(line.read, signals)}</div>
      ${signals.length ? html`<div class="tags">${signals.map((signal) => html`<span class=${kind(signal.id)}>${named("signal", signal.id)}${signal.provisional ? " …" : ""}</span>`)}</div>` : nothing}
    </li>`;
  }

  /** Marks the line that is being heard, without moving to it. */
  follow(number) {
    this.focusLine = number;
  }

  /** Shows one line, by its number. */
  async show(number) {
    this.focusLine = number;
    await this.updateComplete;
    const line = this.renderRoot.querySelector(`#line-${number}`);
    line?.scrollIntoView({ block: "center" });
  }

  #scrolled() {
    const list = this.renderRoot.querySelector("ol");
    const away = !this.still && list.scrollHeight - list.scrollTop - list.clientHeight > 60;
    if (away !== this.#away) {
      this.requestUpdate();
    }
  }

  #toLatest() {
    const list = this.renderRoot.querySelector("ol");
    list.scrollTop = list.scrollHeight;
  }
}

const GOOD = new Set(
  "FOLLOW_WORDS EMPATHY AGREEMENT_FRAME APOLOGY THANKS_FOR_COMPLAINT OWNERSHIP LOOKUP_ANNOUNCED PARAPHRASE COMPREHENSION_CHECK OPTIONS FACE_SAVING NEXT_ACTION TIME_COMMITMENT TEXT_OFFER OFFER PREVENTION_ADVICE POSITIVE_NO CLOSING_SET REALISATION ACCEPTANCE THANKS".split(
    " ",
  ),
);
const PLAIN = new Set(["MISUNDERSTANDING", "CONFUSION", "PRICE_SHOCK", "RESIGNED_ACCEPTANCE"]);

function kind(id) {
  return GOOD.has(id) ? "good" : PLAIN.has(id) ? "" : "bad";
}

/** The text with each signal's words marked; words that are not found stay unmarked. */
function marked(text, signals) {
  const spans = signals
    .map((signal) => signal.words && passage(text, signal.words))
    .filter((span) => span)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const out = [];
  let at = 0;
  for (const { from, to } of spans) {
    if (from >= at) {
      out.push(text.slice(at, from), html`<mark>${text.slice(from, to)}</mark>`);
      at = to;
    }
  }
  return [...out, text.slice(at)];
}

customElements.define("transcript-view", TranscriptView);
