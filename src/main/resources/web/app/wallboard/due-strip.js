import { css, html, nothing } from "lit";
import { ask } from "../core/ask.js";
import { moment } from "../core/format.js";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

const AGAIN = 60_000;
const HOURS = 24;
const SHOWN = 3;

/** What is owed after calls: how much is overdue, what comes due next, and the latest news of cases. */
export class DueStrip extends Part {
  static properties = { team: {}, link: { attribute: false }, due: { state: true }, latest: { state: true } };

  static styles = [
    common,
    css`
      :host {
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        font-size: 0.87rem;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 0.8rem;
      }
      .row a:last-child {
        margin-left: auto;
      }
      .late {
        color: var(--high);
        font-weight: 600;
      }
      li {
        padding-top: 0.15rem;
        overflow: hidden;
        white-space: nowrap;
        text-overflow: ellipsis;
      }
    `,
  ];

  #again = 0;

  constructor() {
    super();
    this.due = [];
    this.latest = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.link?.addEventListener("followUp", this.#news);
    this.#load();
    this.#again = setInterval(() => this.#load(), AGAIN);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.link?.removeEventListener("followUp", this.#news);
    clearInterval(this.#again);
  }

  #news = ({ detail }) => {
    this.latest = detail;
    this.#load();
  };

  async #load() {
    this.due = (await ask(`/api/v1/due?hours=${HOURS}`)) ?? this.due;
  }

  willUpdate() {
    this.hidden = this.#own().length === 0 && !this.latest;
  }

  #own() {
    return this.due.filter((one) => !this.team || one.team === this.team);
  }

  render() {
    const due = this.#own();
    const late = due.filter((one) => one.kind === "OVERDUE");
    const soon = due.length - late.length;
    return html`<div class="row">
        <span class=${late.length ? "late" : ""}>${t("due.late", { n: late.length })}</span>
        <span>${t("due.soon", { n: soon })}</span>
        <a href="/cases" target="_blank">${t("nav.cases")}</a>
      </div>
      <ul>
        ${due.slice(0, SHOWN).map((one) => html`<li><a href="/cases/${one.caseNumber}" target="_blank">${t("case.number", { n: one.caseNumber })}</a> ${t(`duty.${one.duty.kind}`)} <span class=${one.kind === "OVERDUE" ? "late" : "quiet"}>${moment(one.duty.due)}</span></li>`)}
      </ul>
      <div role="status">
        ${this.latest ? html`${t(`notice.${this.latest.kind}`, { n: this.latest.caseNumber })}` : nothing}
      </div>`;
  }
}

customElements.define("due-strip", DueStrip);
