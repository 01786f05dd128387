import { css, html, nothing } from "lit";
import { foreignNow } from "../core/coverage.js";
import { spokenIn } from "../core/format.js";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

const VERDICTS = [
  ["used", "U"],
  ["not_now", "N"],
  ["wrong", "W"],
];

/** The one cue on the screen: what to do, the line to say, why. Tells "verdict". The place stays when the cue leaves. */
export class CueCard extends Part {
  static properties = {
    cue: { attribute: false },
    call: { attribute: false },
    keys: { type: Boolean },
    sending: { state: true },
  };

  static styles = [
    common,
    css`
      .card {
        min-height: 212px;
        display: flex;
        flex-direction: column;
        padding: 0.9rem 1rem 0.8rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        transition:
          background-color 0.3s,
          border-color 0.3s;
      }
      .card.on {
        border-color: color-mix(in srgb, var(--accent) 45%, var(--line));
        box-shadow: var(--shadow);
      }
      .in {
        display: flex;
        flex-direction: column;
        flex: 1;
        animation: arrive 0.16s ease-out;
      }
      @keyframes arrive {
        from {
          opacity: 0;
          transform: translateY(4px);
        }
      }
      .do {
        color: var(--ink);
        font-size: 1.5rem;
        line-height: 1.22;
        font-weight: 650;
        letter-spacing: -0.01em;
        text-wrap: balance;
      }
      .urgent {
        align-self: flex-start;
        margin-bottom: 0.35rem;
        border-color: transparent;
        background: var(--watch-soft);
        color: var(--watch);
        font-weight: 600;
      }
      .say {
        margin: 0.6rem 0 0;
        padding: 0.1rem 0 0.1rem 0.75rem;
        border-left: 3px solid var(--accent);
        font-size: 1.1rem;
        line-height: 1.4;
      }
      .why {
        margin-top: 0.55rem;
        font-size: 0.87rem;
        color: var(--ink-2);
      }
      .why b {
        font-weight: 600;
        color: var(--ink-3);
      }
      .answers {
        display: flex;
        gap: 0.4rem;
        margin-top: auto;
        padding-top: 0.8rem;
      }
      .answers button {
        flex: 1;
        min-height: 38px;
        padding: 0 0.3rem;
        white-space: nowrap;
      }
      .none {
        margin: auto;
        text-align: center;
        color: var(--ink-3);
        max-width: 16rem;
      }
      .none strong {
        display: block;
        font-size: 1.05rem;
        font-weight: 600;
        color: var(--ink-2);
      }
    `,
  ];

  #tallest = 0;

  willUpdate(changed) {
    if (changed.has("cue") && changed.get("cue")?.id !== this.cue?.id) {
      this.sending = null;
    }
    if (changed.has("call") && changed.get("call")?.id !== this.call?.id) {
      this.#tallest = 0;
    }
  }

  updated(changed) {
    if (!changed.has("cue")) {
      return;
    }
    // Nothing below moves up when a cue leaves, and nothing moves when the next one needs no more room.
    const card = this.renderRoot.querySelector(".card");
    card.style.minHeight = "";
    this.#tallest = Math.max(this.#tallest, card.offsetHeight);
    card.style.minHeight = `${this.#tallest}px`;
  }

  render() {
    const { cue } = this;
    return html`<section class="card ${cue ? "on" : ""}" aria-label=${t("cue.title")}>
      <div class="hidden" role="status" aria-live="polite">${cue ? `${cue.action}. ${cue.line}` : ""}</div>
      ${cue ? this.#cue(cue) : this.#none()}
    </section>`;
  }

  #none() {
    const foreign = foreignNow(this.call);
    return html`<div class="none">
      <strong>${t(foreign ? "cue.foreign" : "cue.none")}</strong>${t(foreign ? "cue.foreignMore" : "cue.noneMore")}
    </div>`;
  }

  #cue(cue) {
    const given = this.sending ?? cue.verdict?.toLowerCase();
    return html`<div class="in" data-cue=${cue.id}>
      ${cue.critical ? html`<span class="chip urgent">${t("cue.urgent")}</span>` : nothing}
      <h2 class="do" lang=${spokenIn(this.call)}>${cue.action}</h2>
      <p class="say" lang=${spokenIn(this.call)}>${cue.line}</p>
      ${cue.why ? html`<p class="why"><b>${t("cue.why")}</b> <span lang=${spokenIn(this.call)}>${cue.why}</span></p>` : nothing}
      <div class="answers" role="group" aria-label=${t("cue.feedback")}>
        ${VERDICTS.map(
          ([verdict, key]) =>
            html`<button
              aria-pressed=${given === verdict}
              aria-keyshortcuts=${this.keys ? key : nothing}
              data-verdict=${verdict}
              @click=${() => this.answer(verdict)}
            >
              ${t(`cue.${verdict}`)}${this.keys ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
            </button>`,
        )}
      </div>
    </div>`;
  }

  answer(verdict) {
    if (this.cue && this.sending !== verdict) {
      this.sending = verdict;
      this.tell("verdict", { cue: this.cue.id, verdict });
    }
  }
}

customElements.define("cue-card", CueCard);
