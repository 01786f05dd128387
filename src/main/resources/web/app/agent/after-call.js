import { css, html, nothing } from "lit";
import { limits } from "../core/coverage.js";
import { length } from "../core/format.js";
import { ask } from "../core/ask.js";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import "../parts/coaching-card.js";
import "../parts/level-mark.js";

/** What the agent sees once the call is over: how it went, what is still to do, one thing to try next time. */
export class AfterCall extends Part {
  static properties = { call: { attribute: false }, report: { state: true }, reviews: { state: true } };

  static styles = [
    common,
    css`
      .panel {
        display: grid;
        gap: 0.9rem;
        padding: 1.1rem 1.1rem 1rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      h1 {
        font-size: 1.3rem;
        line-height: 1.25;
      }
      dl {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0.6rem;
      }
      dt {
        font-size: 0.8rem;
        color: var(--ink-3);
      }
      dd {
        font-weight: 600;
      }
      li {
        padding: 0.2rem 0;
      }
      .limit {
        padding: 0.5rem 0.8rem;
        border-radius: var(--radius);
        background: var(--watch-soft);
        color: var(--watch);
        font-size: 0.93rem;
      }
    `,
  ];

  willUpdate(changed) {
    if (changed.has("call") && changed.get("call")?.id !== this.call.id) {
      this.report = null;
      this.#load(this.call.id);
    }
  }

  async #load(id) {
    const path = `/api/v1/calls/${encodeURIComponent(id)}`;
    const [report, after] = await Promise.all([ask(`${path}/report`), ask(`${path}/after`)]);
    if (this.call.id === id) {
      this.report = report;
      this.reviews = after?.reviews ?? [];
    }
  }

  render() {
    const { call } = this;
    const used = call.cues.filter((cue) => cue.verdict === "USED" || cue.outcome?.said).length;
    const todo = call.ledger.filter(
      (entry) => ["PROMISE", "TEXT_TO_SEND"].includes(entry.kind) && !["KEPT", "WITHDRAWN"].includes(entry.status),
    );
    const recovered = call.peak.level === "RED" && call.risk.level === "GREEN";
    return html`<div class="panel">
      <h1>${recovered ? t("after.recovered") : t("after.title")}</h1>
      ${limits(this.report?.coverage).map((limit) => html`<p class="limit">${limit}</p>`)}
      <dl>
        <div>
          <dt>${t("after.length")}</dt>
          <dd>${length(call.ended.at)}</dd>
        </div>
        <div>
          <dt>${t("after.end")}</dt>
          <dd><level-mark level=${call.risk.level}></level-mark></dd>
        </div>
        <div>
          <dt>${t("after.peak")}</dt>
          <dd>${Math.round(call.peak.risk)}</dd>
        </div>
        ${
          call.caseNumber
            ? html`<div>
                <dt>${t("after.case")}</dt>
                <dd>${call.caseNumber}</dd>
              </div>`
            : nothing
        }
        <div>
          <dt>${t("after.cues")}</dt>
          <dd>${t("after.cuesUsed", { used, all: call.cues.length })}</dd>
        </div>
      </dl>
      ${
        todo.length
          ? html`<section>
              <h2>${t("after.todo")}</h2>
              <ul>
                ${todo.map((entry) => html`<li>${entry.text}${entry.due ? html` <span class="quiet">${entry.due}</span>` : nothing}</li>`)}
              </ul>
            </section>`
          : nothing
      }
      ${this.#coaching()}
      <a href="/report/${encodeURIComponent(call.id)}" target="_top">${t("after.report")}</a>
    </div>`;
  }

  #coaching() {
    const card = this.report?.coaching;
    if (!card || (!card.praise?.length && !card.moments?.length)) {
      return nothing;
    }
    return html`<coaching-card
      .card=${card}
      .call=${this.call}
      .reviews=${this.reviews}
      @reviewed=${(event) => (this.reviews = [...(this.reviews ?? []), event.detail])}
    ></coaching-card>`;
  }
}

customElements.define("after-call", AfterCall);
