import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { moment } from "../core/format.js";
import { named, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import "./alert-card.js";

const TABS = ["alerts", "replay", "recovered"];
const TIERS = ["T1", "T2", "T3"];
const SEEN_SHOWN = 12;

/** The column beside the tiles: alerts by tier, calls worth hearing, calls that recovered. */
export class AlertFeed extends Part {
  static properties = { calls: { attribute: false }, desk: { attribute: false }, past: { attribute: false }, send: { attribute: false }, tab: { state: true }, tick: {} };

  static styles = [
    common,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      .tabs {
        display: flex;
        gap: 0.25rem;
        padding-bottom: 8px;
      }
      .tabs button {
        flex: 1;
        padding: 0 0.4rem;
        border-color: transparent;
        background: none;
        color: var(--ink-2);
        white-space: nowrap;
      }
      .tabs button[aria-selected="true"] {
        background: var(--surface);
        border-color: var(--line);
        color: var(--ink);
      }
      .list {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
        scrollbar-width: thin;
        padding: 2px;
      }
      .list > * + * {
        margin-top: 8px;
      }
      .none {
        padding: 2.5rem 1.5rem;
        text-align: center;
        color: var(--ink-3);
      }
      .none strong {
        display: block;
        color: var(--ink-2);
        font-weight: 600;
      }
      h2 {
        padding: 0.5rem 0.85rem 0;
      }
      .past {
        display: block;
        padding: 0.6rem 0.85rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        color: inherit;
        text-decoration: none;
      }
      .past:hover {
        border-color: var(--line-2);
      }
      .past small {
        display: block;
        font-size: 0.83rem;
        color: var(--ink-3);
      }
    `,
  ];

  constructor() {
    super();
    this.tab = "alerts";
  }

  render() {
    const alerts = this.calls
      .flatMap((call) => call.alerts.map((alert) => ({ call, alert, key: `${call.id} ${alert.id}` })))
      .sort((a, b) => TIERS.indexOf(a.alert.tier) - TIERS.indexOf(b.alert.tier) || this.#age(a) - this.#age(b));
    const open = alerts.filter((one) => !one.alert.seenBy && !one.call.ended);
    const counts = { alerts: open.length, replay: this.past.replay.length, recovered: this.past.recovered.length };
    return html`<div class="tabs" role="tablist" @keydown=${this.#move}>
        ${TABS.map((tab) => html`<button role="tab" id="tab-${tab}" aria-controls="list" aria-selected=${tab === this.tab} tabindex=${tab === this.tab ? 0 : -1} @click=${() => (this.tab = tab)}>${t(`feed.${tab}`)} ${counts[tab] || nothing}</button>`)}
      </div>
      <div class="list" id="list" role="tabpanel" aria-labelledby="tab-${this.tab}" tabindex="0">
        ${this.tab === "alerts" ? this.#alerts(open, alerts.filter((one) => one.alert.seenBy)) : this.#past(this.past[this.tab])}
      </div>`;
  }

  #age({ call, alert }) {
    return this.desk.elapsed(call) - alert.at;
  }

  #alerts(open, seen) {
    const card = (one) => html`<alert-card .call=${one.call} .alert=${one.alert} .age=${this.#age(one)} .send=${this.send}></alert-card>`;
    return html`${open.length === 0 ? this.#none("none") : repeat(open, (one) => one.key, card)}
    ${seen.length ? html`<h2>${t("feed.seen", { n: seen.length })}</h2>${repeat(seen.slice(0, SEEN_SHOWN), (one) => one.key, card)}` : nothing}`;
  }

  #past(calls) {
    return calls.length === 0
      ? this.#none(this.tab === "replay" ? "noReplay" : "noRecovered")
      : calls.map(
          (call) => html`<a class="past" href="/report/${encodeURIComponent(call.id)}" target="_blank"><b>${call.agent}</b> ${[call.team, named("issue", call.issue ?? "")].filter(Boolean).join(" · ")}<small>${moment(call.startedAt)} · ${t("feed.peak", { n: Math.round(call.peakRisk) })}</small></a>`,
        );
  }

  #none(key) {
    return html`<p class="none"><strong>${t(`feed.${key}`)}</strong>${t(`feed.${key}More`)}</p>`;
  }

  #move(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      this.tab = TABS[(TABS.indexOf(this.tab) + step + TABS.length) % TABS.length];
      this.updateComplete.then(() => this.renderRoot.querySelector(`#tab-${this.tab}`).focus());
    }
  }
}

customElements.define("alert-feed", AlertFeed);
