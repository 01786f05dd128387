import { css, html, nothing } from "lit";
import { ago, spokenIn } from "../core/format.js";
import { alertReason, named, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import "../parts/level-mark.js";
import "./alert-answers.js";
import "./message-box.js";

const LEVEL_OF = { T1: "RED", T2: "AMBER", T3: "GREEN" };
const OTHERS_SHOWN = 3;

/**
 * The open alerts of one call, the most urgent in full and the others in a line each, with what can be done about the
 * call. Tells "acknowledge" and "brief".
 */
export class AlertCard extends Part {
  static properties = {
    call: { attribute: false },
    alerts: { attribute: false },
    elapsed: { type: Number },
    send: { attribute: false },
    writing: { state: true },
    all: { state: true },
  };

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
      .top b {
        font-size: 0.95rem;
        font-weight: 650;
        color: var(--ink);
      }
      h2 {
        margin-top: 0.25rem;
        color: var(--ink);
        font-size: 1rem;
        font-weight: 600;
        line-height: 1.3;
      }
      blockquote {
        margin-top: 0.15rem;
        font-size: 0.9rem;
        color: var(--ink-2);
        overflow-wrap: anywhere;
      }
      .sum {
        margin-top: 0.35rem;
        font-size: 0.85rem;
        color: var(--ink-3);
      }
      .others {
        margin-top: 0.45rem;
        padding-top: 0.35rem;
        border-top: 1px solid var(--line);
        font-size: 0.87rem;
        color: var(--ink-2);
      }
      .others li {
        display: flex;
        align-items: center;
        gap: 0.45rem;
        padding: 0.1rem 0;
      }
      .others li span {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .others level-mark {
        font-size: 0.78rem;
      }
      .others button {
        min-height: 26px;
        padding: 0;
        font-size: 0.83rem;
        color: var(--accent);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
        margin-top: 0.55rem;
      }
      .acts button {
        padding: 0 0.6rem;
        min-height: 30px;
        font-size: 0.83rem;
      }
      .chip.hot {
        border-color: transparent;
        background: var(--watch-soft);
        color: var(--watch);
      }
      message-box {
        margin-top: 0.6rem;
      }
    `,
  ];

  render() {
    const { call } = this;
    const [first, ...others] = this.alerts;
    const name = `${t(`tier.${first.tier}`)}: ${call.info.agent}, ${alertReason(first, call)}`;
    return html`<article class=${first.tier} aria-label=${name}>
      <div class="top">
        <level-mark level=${LEVEL_OF[first.tier] ?? "GREEN"} bare></level-mark
        ><span class="tier">${t(`tier.${first.tier}`)}</span> <b>${call.info.agent}</b> ${call.info.team}
        <span class="age">${ago(this.elapsed - first.at)}</span>
      </div>
      <h2>${alertReason(first, call)} ${this.#chips(first)}</h2>
      ${first.quote ? html`<blockquote lang=${spokenIn(call)}>“${first.quote}”</blockquote>` : nothing}
      ${
        first.summary?.length
          ? html`<ul class="sum" lang=${spokenIn(call)}>
              ${first.summary.slice(0, 4).map((line) => html`<li>${inWords(line, call.dialogue?.issue)}</li>`)}
            </ul>`
          : nothing
      }
      ${others.length ? this.#others(others) : nothing} ${this.#acts()}
      ${this.writing ? html`<message-box .agent=${call.info.agent} .send=${(text) => this.send(call.id, text)}></message-box>` : nothing}
    </article>`;
  }

  #chips(alert) {
    return html`${alert.forecast ? html`<span class="chip">${t("feed.forecast")}</span>` : nothing}
    ${alert.times > 1 ? html`<span class="chip">${t("feed.times", { n: alert.times })}</span>` : nothing}
    ${alert.reminders > 0 ? html`<span class="chip hot">${t("feed.reminded")}</span>` : nothing}`;
  }

  #others(others) {
    const shown = this.all ? others : others.slice(0, OTHERS_SHOWN);
    const more = others.length - shown.length;
    return html`<ul class="others">
      ${shown.map((alert) => html`<li><level-mark level=${LEVEL_OF[alert.tier] ?? "GREEN"} bare></level-mark><span>${alertReason(alert, this.call)}</span>${ago(this.elapsed - alert.at)}</li>`)}
      ${more > 0 ? html`<li><button class="plain" @click=${() => (this.all = true)}>${t("feed.more", { n: more })}</button></li>` : nothing}
    </ul>`;
  }

  #acts() {
    return html`<div class="acts">
      <alert-answers call=${this.call.id} .alerts=${this.alerts}></alert-answers>
      <button data-act="message" aria-expanded=${Boolean(this.writing)} @click=${this.#write}>
        ${t("feed.message")}
      </button>
      <button data-act="brief" @click=${() => this.tell("brief", this.call.id)}>${t("feed.briefing")}</button>
    </div>`;
  }

  async #write() {
    this.writing = !this.writing;
    await this.updateComplete;
    this.renderRoot.querySelector("message-box")?.focus();
  }
}

/** A line of the server's summary; an issue has its name from the screen's texts. */
function inWords(line, issue) {
  return issue && line.endsWith(issue) ? line.slice(0, -issue.length) + named("issue", issue) : line;
}

customElements.define("alert-card", AlertCard);
