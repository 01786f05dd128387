import { css, html, nothing } from "lit";
import { clock } from "../core/format.js";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

const MOST = 40;

/** The base of the sections of a report. Tells "line" with the number of an utterance that is to be shown. */
export class ReportPart extends Part {
  static properties = { call: { attribute: false }, made: { attribute: false }, whole: { state: true } };

  static styles = [
    common,
    css`
      :host {
        display: grid;
        gap: 12px;
      }
      section {
        padding: 1rem 1.2rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
        break-inside: avoid;
      }
      h2 {
        font-size: 1rem;
        color: var(--ink);
        margin-bottom: 0.4rem;
      }
      h3 {
        margin: 0.8rem 0 0.1rem;
        font-size: 0.87rem;
        font-weight: 600;
        color: var(--ink-2);
      }
      li {
        padding: 0.4rem 0;
        border-top: 1px solid var(--line);
        overflow-wrap: anywhere;
      }
      li:first-child {
        border-top: 0;
      }
      .at {
        flex: none;
        justify-content: flex-start;
        min-width: 2.9rem;
        min-height: 24px;
        padding: 0;
        font-size: 0.83rem;
        font-weight: 500;
      }
      button.at {
        color: var(--accent);
      }
      .small {
        font-size: 0.87rem;
        color: var(--ink-2);
      }
      .better {
        display: block;
        margin-top: 0.15rem;
        padding-left: 0.75rem;
        border-left: 3px solid var(--accent);
      }
      blockquote {
        margin: 0.15rem 0 0.6rem;
        padding-left: 0.75rem;
        border-left: 3px solid var(--line-2);
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.3rem 1.1rem;
        font-size: 0.93rem;
      }
      dt {
        color: var(--ink-3);
      }
      .row {
        display: flex;
        align-items: baseline;
        gap: 0.6rem;
      }
      .row b {
        font-weight: 600;
      }
      .row .end {
        margin-left: auto;
        white-space: nowrap;
      }
    `,
  ];

  constructor() {
    super();
    this.whole = new Set();
  }

  /** A list of which a call of hours has thousands: the first of them, and the rest when it is asked for. */
  list(name, items, draw) {
    const all = this.whole.has(name);
    const left = items.length - MOST;
    return html`<ul>
        ${(all ? items : items.slice(0, MOST)).map(draw)}
      </ul>
      ${
        left > 0 && !all
          ? html`<button class="plain" @click=${() => (this.whole = new Set([...this.whole, name]))}>
              ${t("report.more", { n: left })}
            </button>`
          : nothing
      }`;
  }

  /** A time that leads to the line said then. */
  at(ms, utterance) {
    return utterance
      ? html`<button class="at plain" @click=${() => this.tell("line", utterance)}>${clock(ms)}</button>`
      : html`<span class="at small">${clock(ms)}</span>`;
  }
}
