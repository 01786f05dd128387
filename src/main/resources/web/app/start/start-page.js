import { css, html, nothing } from "lit";
import { ask } from "../core/ask.js";
import { clock, moment } from "../core/format.js";
import { named, t } from "../core/words.js";
import "../parts/level-mark.js";
import { Part, common } from "../parts/part.js";
import "../parts/page-head.js";
import { tableStyle } from "../parts/page-style.js";

const SHOWN = 25;
const AGAIN = 10_000;

/** The first page: ways in, and the latest calls with their reports. */
export class StartPage extends Part {
  static properties = { calls: { state: true }, failed: { state: true } };

  static styles = [
    common,
    tableStyle,
    css`
      :host {
        max-width: 1060px;
        margin: 0 auto;
        padding: 0 20px 60px;
      }
      .lead {
        max-width: 40rem;
        margin: 2.5rem 0 2.25rem;
        font-size: 1.35rem;
        line-height: 1.45;
        letter-spacing: -0.005em;
        text-wrap: pretty;
      }
      .ways {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(260px, 1fr));
        gap: 12px;
      }
      .way {
        display: flex;
        flex-direction: column;
        gap: 0.4rem;
        padding: 1.1rem 1.2rem 1.2rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
      }
      .way h2 {
        font-size: 1.1rem;
        color: var(--ink);
      }
      .way p {
        flex: 1;
        color: var(--ink-2);
      }
      .way form,
      .way .go {
        display: flex;
        gap: 0.5rem;
        margin-top: 0.6rem;
      }
      .way input {
        flex: 1;
        min-width: 0;
      }
      a.button {
        display: inline-flex;
        align-items: center;
        min-height: 34px;
        padding: 0 0.9rem;
        border-radius: 8px;
        background: var(--accent);
        color: var(--accent-ink);
        font-weight: 550;
        text-decoration: none;
      }
      a.button:hover {
        filter: brightness(1.08);
      }
      .calls {
        margin-top: 2.5rem;
        overflow-x: auto;
      }
      .calls h2 {
        margin-bottom: 0.5rem;
        font-size: 1.1rem;
        color: var(--ink);
      }
      td {
        white-space: nowrap;
      }
    `,
  ];

  #again = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#load();
    this.#again = setInterval(() => document.hidden || this.#load(), AGAIN);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#again);
  }

  async #load() {
    const calls = await ask(`/api/v1/calls?limit=${SHOWN}`);
    this.failed = !calls;
    this.calls = calls ?? this.calls;
  }

  render() {
    return html`<page-head></page-head>
      <main>
        <h1 class="lead">${t("start.lead")}</h1>
        <div class="ways">
          <section class="way">
            <h2>${t("start.demo")}</h2>
            <p>${t("start.demoMore")}</p>
            <div class="go"><a class="button" href="/demo">${t("start.open")}</a></div>
          </section>
          <section class="way">
            <h2>${t("start.board")}</h2>
            <p>${t("start.boardMore")}</p>
            <div class="go"><a class="button" href="/wallboard">${t("start.open")}</a></div>
          </section>
          <section class="way">
            <h2>${t("start.agent")}</h2>
            <p>${t("start.agentMore")}</p>
            <form @submit=${this.#agent}>
              <input
                name="agent"
                required
                maxlength="100"
                autocomplete="username"
                aria-label=${t("start.agentId")}
                placeholder=${t("start.agentId")}
              /><button class="main">${t("start.open")}</button>
            </form>
          </section>
        </div>
        <section class="calls">
          <h2>${t("start.calls")}</h2>
          ${this.#calls()}
        </section>
      </main>`;
  }

  #agent(event) {
    event.preventDefault();
    location.href = `/agent/${encodeURIComponent(event.target.elements.agent.value.trim())}`;
  }

  #calls() {
    if (this.failed) {
      return html`<p class="quiet" role="status">${t("start.failed")}</p>`;
    }
    if (!this.calls?.length) {
      return html`<p class="quiet">${this.calls ? t("start.none") : nothing}</p>`;
    }
    return html`<table>
      <thead>
        <tr>
          ${["start.when", "start.agentId", "start.issue", "start.length", "start.peak", "start.alerts", "start.report"].map((key) => html`<th scope="col">${t(key)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${this.calls.map((call) => this.#call(call))}
      </tbody>
    </table>`;
  }

  #call(call) {
    const level = call.peakRisk >= 60 ? "RED" : call.peakRisk >= 35 ? "AMBER" : "GREEN";
    return html`<tr>
      <td>${moment(call.startedAt)}</td>
      <td>${call.agent}</td>
      <td>${named("issue", call.issue ?? "")}</td>
      <td>${call.endedAt ? clock(call.durationMs) : t("start.live")}</td>
      <td><level-mark level=${level}></level-mark> ${Math.round(call.peakRisk)}</td>
      <td>${call.t1 + call.t2 + call.t3 || ""}</td>
      <td><a href="/report/${encodeURIComponent(call.id)}">${t("start.report")}</a></td>
    </tr>`;
  }
}

customElements.define("start-page", StartPage);
