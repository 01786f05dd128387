import { css, html, nothing } from "lit";
import { ago, spokenIn } from "../core/format.js";
import { alertReason, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import "../parts/level-mark.js";
import "./message-box.js";

const LEVEL_OF = { T1: "RED", T2: "AMBER", T3: "GREEN" };

/** One alert of one call, with what can be done about it. Tells "acknowledge", "pick" and "brief". */
export class AlertCard extends Part {
  static properties = { call: { attribute: false }, alert: { attribute: false }, age: { type: Number }, send: { attribute: false }, writing: { state: true } };

  static styles = [
    common,
    css`
      article {
        padding: 0.7rem 0.85rem 0.75rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      article.T1 {
        border-color: color-mix(in srgb, var(--high-fill) 55%, var(--line));
      }
      .top {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        font-size: 0.82rem;
        color: var(--ink-3);
      }
      .top .age {
        margin-left: auto;
      }
      .tier {
        font-weight: 600;
      }
      h2 {
        margin-top: 0.15rem;
        color: var(--ink);
        font-size: 1rem;
        font-weight: 600;
        line-height: 1.3;
      }
      blockquote {
        margin-top: 0.2rem;
        font-size: 0.9rem;
        color: var(--ink-2);
        overflow-wrap: anywhere;
      }
      .who {
        margin-top: 0.3rem;
        font-size: 0.85rem;
        color: var(--ink-3);
      }
      .who b {
        color: var(--ink);
        font-weight: 600;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
        margin-top: 0.55rem;
      }
      .acts button {
        padding: 0 0.65rem;
        min-height: 30px;
        font-size: 0.83rem;
      }
      message-box {
        margin-top: 0.6rem;
      }
      .sum {
        margin-top: 0.35rem;
        font-size: 0.85rem;
        color: var(--ink-3);
      }
      .chip.hot {
        border-color: transparent;
        background: var(--watch-soft);
        color: var(--watch);
      }
      .seen {
        padding: 0.45rem 0.85rem;
        background: none;
      }
      .seen h2 {
        font-size: 0.9rem;
        font-weight: 500;
      }
      .seen .acts {
        display: none;
      }
    `,
  ];

  render() {
    const { alert, call } = this;
    const seen = Boolean(alert.seenBy);
    return html`<article class="${alert.tier} ${seen ? "seen" : ""}" aria-label=${`${t(`tier.${alert.tier}`)}: ${alertReason(alert, call)}`}>
      <div class="top">
        <level-mark level=${LEVEL_OF[alert.tier] ?? "GREEN"} bare></level-mark><span class="tier">${t(`tier.${alert.tier}`)}</span>
        ${alert.times > 1 ? html`<span class="chip">${t("feed.times", { n: alert.times })}</span>` : nothing}
        ${alert.forecast ? html`<span class="chip">${t("feed.forecast")}</span>` : nothing}
        ${alert.reminders > 0 && !seen ? html`<span class="chip hot">${t("feed.reminded")}</span>` : nothing}
        <span class="age">${call.ended ? t("feed.ended") : ago(this.age)}</span>
      </div>
      <h2>${alertReason(alert, call)}</h2>
      ${alert.quote && !seen ? html`<blockquote lang=${spokenIn(call)}>“${alert.quote}”</blockquote>` : nothing}
      <p class="who"><b>${call.info.agent}</b> ${call.info.team} ${seen ? html`· ${alert.owner ? t("feed.owned", { name: alert.owner }) : t("feed.by", { name: alert.seenBy })}` : nothing}</p>
      ${!seen && alert.summary?.length ? html`<ul class="sum" lang=${spokenIn(call)}>${alert.summary.slice(0, 4).map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
      ${seen && !alert.owner && !call.ended ? html`<div class="acts" style="display:flex">${this.#own()}${this.#open()}</div>` : nothing}
      ${seen ? nothing : this.#acts()}
      ${this.writing ? html`<message-box .agent=${call.info.agent} .send=${(text) => this.send(call.id, text)}></message-box>` : nothing}
    </article>`;
  }

  #acts() {
    return html`<div class="acts">
      <button class="main" @click=${() => this.#acknowledge(false)}>${t("feed.ack")}</button>${this.#own()}
      ${this.call.ended ? nothing : html`<button aria-expanded=${Boolean(this.writing)} @click=${this.#write}>${t("feed.message")}</button>`}
      <button @click=${() => this.tell("brief", this.call.id)}>${t("feed.briefing")}</button>${this.#open()}
    </div>`;
  }

  #own() {
    return html`<button @click=${() => this.#acknowledge(true)}>${t("feed.own")}</button>`;
  }

  #open() {
    return html`<button class="plain" @click=${() => this.tell("pick", this.call.id)}>${t("feed.call")}</button>`;
  }

  #acknowledge(owner) {
    this.tell("acknowledge", { call: this.call.id, alert: this.alert.id, owner });
  }

  async #write() {
    this.writing = !this.writing;
    await this.updateComplete;
    this.renderRoot.querySelector("message-box")?.focus();
  }
}

customElements.define("alert-card", AlertCard);
