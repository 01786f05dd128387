import { css, html, nothing } from "lit";
import { ask, filled } from "../core/ask.js";
import { clock, moment } from "../core/format.js";
import { named, namesOf, t } from "../core/words.js";
import "../parts/level-mark.js";
import "../parts/page-head.js";
import { pageStyle } from "../parts/page-style.js";
import { Part, common } from "../parts/part.js";

const PAGE = 50;
const LEVELS = ["GREEN", "AMBER", "RED"];
const OUTCOMES = ["CALM", "TENSE", "RECOVERED", "ESCALATED", "UNCLEAR"];
const TEXTS = ["agent", "team", "customer"];
const LONGEST_WAIT = 300;

/** All calls: found by time, people, risk, signal, outcome and words; page by page, or saved as a table. */
export class CallList extends Part {
  static properties = { found: { state: true }, failed: { state: true }, offset: { state: true } };

  static styles = [
    common,
    pageStyle,
    css`
      input[type="date"] {
        width: 10rem;
      }
      th,
      td {
        white-space: nowrap;
      }
      .text {
        width: 8.5rem;
      }
    `,
  ];

  #wait = 0;
  #asked = 0;

  constructor() {
    super();
    this.query = Object.fromEntries(new URLSearchParams(location.search));
    this.offset = Number(this.query.offset) || 0;
    delete this.query.offset;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  async #load() {
    const question = ++this.#asked;
    const found = await ask(`/api/v1/search?${this.#search({ limit: PAGE, offset: this.offset })}`);
    if (question !== this.#asked) {
      return;
    }
    this.failed = !found;
    this.found = found ?? this.found;
    const shown = this.#search(this.offset ? { offset: this.offset } : {}, (value) => value);
    history.replaceState(null, "", shown.size ? `?${shown}` : location.pathname);
  }

  /** The question as the address shows it, and with days made into moments as the server takes it. */
  #search(more, day = midnight) {
    const { from, to, ...rest } = this.query;
    return new URLSearchParams({
      ...rest,
      ...(from ? { from: day(from, 0) } : {}),
      ...(to ? { to: day(to, 1) } : {}),
      ...more,
    });
  }

  #change = (event) => {
    clearTimeout(this.#wait);
    const form = event.currentTarget;
    this.#wait = setTimeout(
      () => {
        this.query = filled(form);
        this.offset = 0;
        this.#load();
      },
      event.type === "submit" ? 0 : LONGEST_WAIT,
    );
    if (event.type === "submit") {
      event.preventDefault();
    }
  };

  #turn(to) {
    this.offset = to;
    this.#load();
    scrollTo({ top: 0 });
  }

  render() {
    return html`<page-head here="calls"></page-head>
      <main>
        <h1>${t("nav.calls")}</h1>
        ${this.#form()}
        <section class="panel wide" aria-live="polite">${this.#table()}</section>
      </main>`;
  }

  #form() {
    const { query } = this;
    const pick = (name, values) => html`<label
      >${t(`calls.${name}`)}<select name=${name}>
        <option value="">${t("calls.any")}</option>
        ${values.map(([value, text]) => html`<option value=${value} ?selected=${query[name] === value}>${text}</option>`)}
      </select></label
    >`;
    return html`<form role="search" @submit=${this.#change} @input=${this.#change}>
      <label class="grow">${t("calls.text")}<input type="search" name="text" .value=${query.text ?? ""} /></label>
      <label>${t("calls.from")}<input type="date" name="from" .value=${query.from ?? ""} /></label>
      <label>${t("calls.to")}<input type="date" name="to" .value=${query.to ?? ""} /></label>
      ${TEXTS.map((name) => html`<label>${t(`calls.${name}`)}<input class="text" name=${name} .value=${query[name] ?? ""} /></label>`)}
      ${pick(
        "level",
        LEVELS.map((level) => [level, t(`level.${level}`)]),
      )}
      ${pick(
        "outcome",
        OUTCOMES.map((outcome) => [outcome, t(`outcome.${outcome}`)]),
      )}
      ${pick("signal", namesOf("signal"))}
      <label
        >${t("calls.order")}<select name="order">
          <option value="latest">${t("calls.latest")}</option>
          <option value="riskiest" ?selected=${query.order === "riskiest"}>${t("calls.riskiest")}</option>
        </select></label
      >
    </form>`;
  }

  #table() {
    if (this.failed || !this.found) {
      return html`<p class="quiet">${t(this.failed ? "start.failed" : "report.loading")}</p>`;
    }
    const { total, items } = this.found;
    return html`${
        items.length === 0
          ? html`<p class="quiet">${t("calls.none")}</p>`
          : html`<table>
              <caption class="hidden">
                ${t("nav.calls")}
              </caption>
              <tr>
                <th>${t("start.when")}</th>
                <th>${t("calls.agent")}</th>
                <th>${t("start.issue")}</th>
                <th>${t("calls.outcome")}</th>
                <th class="number">${t("start.length")}</th>
                <th class="number">${t("start.peak")}</th>
                <th class="number">${t("start.alerts")}</th>
                <th class="number">${t("report.score")}</th>
                <th>${t("calls.case")}</th>
                <th><span class="hidden">${t("start.report")}</span></th>
              </tr>
              ${items.map((one) => this.#row(one))}
            </table>`
      }
      <div class="pages">
        <span class="quiet">${t("calls.total", { n: total, from: items.length ? this.offset + 1 : 0, to: this.offset + items.length })}</span>
        <button ?disabled=${this.offset === 0} @click=${() => this.#turn(Math.max(0, this.offset - PAGE))}>
          ${t("calls.before")}
        </button>
        <button ?disabled=${this.offset + items.length >= total} @click=${() => this.#turn(this.offset + PAGE)}>
          ${t("calls.after")}
        </button>
        <span class="end"><a href="/api/v1/search.csv?${this.#search({})}" download>${t("calls.export")}</a></span>
      </div>`;
  }

  #row({ call, outcome, handling, caseNumber }) {
    return html`<tr>
      <td class="tight">${moment(call.startedAt)}</td>
      <td>${call.agent}${call.team ? html`<div class="small">${call.team}</div>` : nothing}</td>
      <td>${named("issue", call.issue ?? "")}</td>
      <td>${outcome ? t(`outcome.${outcome}`) : call.endedAt ? nothing : t("start.live")}</td>
      <td class="number">${clock(call.durationMs)}</td>
      <td class="number tight">
        <level-mark level=${call.level} bare></level-mark> ${Math.round(call.peakRisk)}
      </td>
      <td class="number">${call.t1 + call.t2 + call.t3 || nothing}</td>
      <td class="number">${handling == null ? nothing : Math.round(handling)}</td>
      <td>${caseNumber ? html`<a href="/cases/${caseNumber}">${caseNumber}</a>` : nothing}</td>
      <td><a href="/report/${encodeURIComponent(call.id)}">${t("start.report")}</a></td>
    </tr>`;
  }
}

/** The beginning of a day at the place of the screen, or of the one after it. */
function midnight(day, later) {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

customElements.define("call-list", CallList);
