import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { moment } from "../core/format.js";
import { alertReason, named, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import "../parts/level-mark.js";
import "./alert-card.js";
import { byTier, openAlerts } from "./floor.js";

const TABS = ["alerts", "replay", "recovered"];
const SEEN_SHOWN = 12;
const MISSED_SHOWN = 6;

/** The column beside the tiles: alerts by tier, calls worth hearing, calls that recovered. */
export class AlertFeed extends Part {
  static properties = {
    calls: { attribute: false },
    desk: { attribute: false },
    past: { attribute: false },
    send: { attribute: false },
    tab: { state: true },
    tick: {},
  };

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
      .seen {
        padding: 0.5rem 0.85rem;
      }
      .seen li {
        padding: 0.3rem 0;
        font-size: 0.9rem;
        color: var(--ink-2);
      }
      .seen b {
        font-weight: 600;
        color: var(--ink);
      }
      .seen small {
        display: block;
        font-size: 0.83rem;
        color: var(--ink-3);
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
    const open = this.calls
      .filter((call) => !call.ended)
      .map((call) => ({ call, alerts: openAlerts(call) }))
      .filter((one) => one.alerts.length)
      .sort(
        (a, b) => byTier(a.alerts[0], b.alerts[0]) || this.#age(a.call, a.alerts[0]) - this.#age(b.call, b.alerts[0]),
      );
    const counts = { alerts: open.length, replay: this.past.replay.length, recovered: this.past.recovered.length };
    return html`<div class="tabs" role="tablist" @keydown=${this.#move}>
        ${TABS.map((tab) => html`<button role="tab" id="tab-${tab}" aria-controls="list" aria-selected=${tab === this.tab} tabindex=${tab === this.tab ? 0 : -1} @click=${() => (this.tab = tab)}>${t(`feed.${tab}`)} ${counts[tab] || nothing}</button>`)}
      </div>
      <div class="list" id="list" role="tabpanel" aria-labelledby="tab-${this.tab}" tabindex="0">
        ${this.tab === "alerts" ? this.#alerts(open) : this.#past(this.past[this.tab])}
      </div>`;
  }

  #age(call, alert) {
    return this.desk.elapsed(call) - alert.at;
  }

  #alerts(open) {
    return html`${
      open.length === 0
        ? this.#none("none")
        : repeat(
            open,
            (one) => one.call.id,
            (one) =>
              html`<alert-card
                .call=${one.call}
                .alerts=${one.alerts}
                .elapsed=${this.desk.elapsed(one.call)}
                .send=${this.send}
              ></alert-card>`,
          )
    }
    ${this.#missed()} ${this.#seen()}`;
  }

  /** Calls that ended before anybody answered their alerts. */
  #missed() {
    const missed = this.calls
      .filter((call) => call.ended)
      .map((call) => ({ call, alert: openAlerts(call)[0] }))
      .filter(({ alert }) => alert && alert.tier !== "T3")
      .sort((a, b) => Date.parse(b.call.info.startedAt) - Date.parse(a.call.info.startedAt));
    return missed.length === 0
      ? nothing
      : html`<section class="seen missed">
          <h2>${t("feed.missed", { n: missed.length })}</h2>
          <ul>
            ${missed.slice(0, MISSED_SHOWN).map(({ call, alert }) => html`<li><level-mark level=${call.peak.level} bare></level-mark> <b>${call.info.agent}</b> ${alertReason(alert, call)}<small>${moment(call.info.startedAt)} · <a href="/report/${encodeURIComponent(call.id)}" target="_blank">${t("start.report")}</a></small></li>`)}
          </ul>
        </section>`;
  }

  #seen() {
    const seen = this.calls
      .flatMap((call) => call.alerts.filter((alert) => alert.seenBy).map((alert) => ({ call, alert })))
      .sort((a, b) => this.#age(a.call, a.alert) - this.#age(b.call, b.alert));
    return seen.length === 0
      ? nothing
      : html`<section class="seen">
          <h2>${t("feed.seen", { n: seen.length })}</h2>
          <ul>
            ${seen.slice(0, SEEN_SHOWN).map(({ call, alert }) => html`<li><b>${call.info.agent}</b> ${alertReason(alert, call)}<small>${alert.owner ? t("feed.owned", { name: alert.owner }) : t("feed.by", { name: alert.seenBy })}${call.ended ? ` · ${t("feed.ended")}` : ""}</small></li>`)}
          </ul>
        </section>`;
  }

  #past(calls) {
    return calls.length === 0
      ? this.#none(this.tab === "replay" ? "noReplay" : "noRecovered")
      : calls.map(
          (call) =>
            html`<a class="past" href="/report/${encodeURIComponent(call.id)}" target="_blank"
              ><b>${call.agent}</b> ${[call.team, named("issue", call.issue ?? "")].filter(Boolean).join(" · ")}<small
                >${moment(call.startedAt)} · ${t("feed.peak", { n: Math.round(call.peakRisk) })}</small
              ></a
            >`,
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
