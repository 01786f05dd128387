import { css, html, nothing } from "lit";
import { clock, cueFate, spokenIn } from "../core/format.js";
import { alertReason, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

/** The parts of a call's report that can be read off the call itself. Tells "line" with the number of an utterance. */
export class ReportSections extends Part {
  static properties = { call: { attribute: false }, made: { attribute: false } };

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
      }
      h2 {
        font-size: 1rem;
        color: var(--ink);
        margin-bottom: 0.4rem;
      }
      li {
        padding: 0.35rem 0;
        border-top: 1px solid var(--line);
        overflow-wrap: anywhere;
      }
      li:first-child {
        border-top: 0;
      }
      button.at {
        min-height: 0;
        padding: 0 0.4rem;
        font-size: 0.8rem;
        font-weight: 500;
        color: var(--ink-3);
      }
      .small {
        font-size: 0.87rem;
        color: var(--ink-2);
      }
      blockquote {
        margin: 0.15rem 0 0.6rem;
        padding-left: 0.75rem;
        border-left: 3px solid var(--line-2);
      }
    `,
  ];

  render() {
    const { call } = this;
    const turn = call.turning[0];
    return html`${turn ? this.#turn(turn) : nothing}${this.#ledger("report.left", ["QUESTION"], (entry) => entry.status === "OPEN")}${this.#ledger("report.claims", ["CLAIM", "DEMAND"])}${this.#ledger("report.promises", ["PROMISE", "TEXT_TO_SEND"])}${this.#alerts()}${this.#cues()}`;
  }

  #turn(turn) {
    const line = (number) => this.call.lines.find((one) => one.number === number);
    const cause = line(turn.cause);
    const hot = line(turn.utterance);
    return html`<section>
      <h2>${t("report.turn")}</h2>
      ${cause ? html`<p class="small">${t("report.before")} ${this.#at(cause)}</p><blockquote lang=${spokenIn(this.call)}>${cause.text}</blockquote>` : nothing}
      ${hot ? html`<p class="small">${t("report.then")} ${this.#at(hot)}</p><blockquote lang=${spokenIn(this.call)}>${hot.text}</blockquote>` : nothing}
    </section>`;
  }

  #at(line) {
    return html`<button class="at plain" @click=${() => this.tell("line", line.number)}>${clock(line.from)}</button>`;
  }

  #ledger(title, kinds, wanted = () => true) {
    const entries = this.call.ledger.filter((entry) => kinds.includes(entry.kind) && wanted(entry));
    return entries.length === 0
      ? nothing
      : html`<section><h2>${t(title)}</h2><ul>${entries.map((entry) => html`<li lang=${spokenIn(this.call)}>${entry.text} <span class="small">${[entry.amount, entry.due].filter(Boolean).join(" · ")}</span></li>`)}</ul></section>`;
  }

  #alerts() {
    const { alerts } = this.call;
    return alerts.length === 0
      ? nothing
      : html`<section><h2>${t("feed.alerts")}</h2><ul>${alerts.map((alert) => html`<li><b>${t(`tier.${alert.tier}`)}</b> <span>${alertReason(alert, this.call)}</span><div class="small">${clock(alert.firstAt)}${alert.seenBy ? ` · ${t("feed.by", { name: alert.seenBy })}` : ""}</div></li>`)}</ul></section>`;
  }

  #cues() {
    const { cues } = this.call;
    return cues.length === 0
      ? nothing
      : html`<section><h2>${t("report.cues")}</h2><ul>${cues.map((cue) => html`<li><span lang=${spokenIn(this.call)}>${cue.action}</span><div class="small">${[clock(cue.at), cueFate(cue), cue.outcome && t("report.heat", { before: Math.round(cue.outcome.heatBefore), after: Math.round(cue.outcome.heatAfter) })].filter(Boolean).join(" · ")}</div></li>`)}</ul></section>`;
  }
}

customElements.define("report-sections", ReportSections);
