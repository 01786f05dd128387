import { html, nothing } from "lit";
import { ask, filled } from "../core/ask.js";
import { day, moment } from "../core/format.js";
import { named, t } from "../core/words.js";
import "../parts/page-head.js";
import { pageStyle } from "../parts/page-style.js";
import { Part, common } from "../parts/part.js";
import { STATES } from "./case-states.js";

const PAGE = 50;
const HOURS = 48;
const SEVERITIES = ["S1", "S2", "S3", "S4"];

/** All cases, those that are still open first asked for, and beside them what is due. */
export class CaseList extends Part {
  static properties = { found: { state: true }, due: { state: true }, offset: { state: true } };

  static styles = [common, pageStyle];

  #asked = 0;
  #query = { open: "true" };

  constructor() {
    super();
    this.offset = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load();
    ask(`/api/v1/due?hours=${HOURS}`).then((due) => (this.due = due ?? []));
  }

  async #load() {
    const question = ++this.#asked;
    const query = new URLSearchParams({ ...this.#query, limit: PAGE, offset: this.offset });
    const found = await ask(`/api/v1/cases?${query}`);
    if (question === this.#asked) {
      this.found = found ?? { total: 0, items: [] };
    }
  }

  #change = (event) => {
    event.preventDefault();
    const { which, ...rest } = filled(event.currentTarget);
    this.#query = { ...rest, ...(which ? { [which]: "true" } : {}) };
    this.offset = 0;
    this.#load();
  };

  #turn(to) {
    this.offset = to;
    this.#load();
  }

  render() {
    return html`<page-head here="cases"></page-head>
      <main>
        <h1>${t("nav.cases")}</h1>
        <form @submit=${this.#change} @change=${this.#change}>
          <label
            >${t("cases.which")}<select name="which">
              <option value="open">${t("cases.open")}</option>
              <option value="overdue">${t("cases.overdue")}</option>
              <option value="">${t("cases.all")}</option>
            </select></label
          >
          ${this.#pick(
            "state",
            STATES.map((state) => [state, t(`state.${state}`)]),
          )}
          ${this.#pick(
            "severity",
            SEVERITIES.map((one) => [one, t(`severity.${one}`)]),
          )}
          ${["owner", "team", "customer"].map((name) => html`<label>${t(`cases.${name}`)}<input name=${name} size="12" /></label>`)}
        </form>
        <div class="two">
          <section class="panel wide">${this.#table()}</section>
          <section class="panel">
            <h2>${t("cases.due", { n: HOURS })}</h2>
            ${this.#due()}
          </section>
        </div>
      </main>`;
  }

  #pick(name, values) {
    return html`<label
      >${t(`cases.${name}`)}<select name=${name}>
        <option value="">${t("calls.any")}</option>
        ${values.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
      </select></label
    >`;
  }

  #table() {
    if (!this.found) {
      return html`<p class="quiet">${t("report.loading")}</p>`;
    }
    const { total, items } = this.found;
    return html`${
      items.length === 0
        ? html`<p class="quiet">${t("cases.none")}</p>`
        : html`<table>
            <caption class="hidden">
              ${t("nav.cases")}
            </caption>
            <tr>
              <th>${t("cases.number")}</th>
              <th>${t("start.issue")}</th>
              <th>${t("cases.state")}</th>
              <th>${t("cases.severity")}</th>
              <th>${t("cases.opened")}</th>
              <th>${t("cases.owner")}</th>
            </tr>
            ${items.map(
              (one) =>
                html`<tr>
                  <td><a href="/cases/${one.number}">${one.number}</a></td>
                  <td>${named("issue", one.issue)}</td>
                  <td>${t(`state.${one.state}`)}</td>
                  <td class="tight">${t(`severity.${one.severity}`)}</td>
                  <td class="tight">${day(one.opened)}</td>
                  <td>${one.owner || html`<span class="quiet">${t("cases.nobody")}</span>`}</td>
                </tr>`,
            )}
          </table>`
    }
    ${
      total > PAGE
        ? html`<div class="pages">
            <span class="quiet">${t("calls.total", { n: total, from: this.offset + 1, to: this.offset + items.length })}</span>
            <button ?disabled=${this.offset === 0} @click=${() => this.#turn(this.offset - PAGE)}>${t("calls.before")}</button>
            <button ?disabled=${this.offset + PAGE >= total} @click=${() => this.#turn(this.offset + PAGE)}>
              ${t("calls.after")}
            </button>
          </div>`
        : nothing
    }`;
  }

  #due() {
    if (!this.due?.length) {
      return html`<p class="quiet">${t(this.due ? "cases.nothingDue" : "report.loading")}</p>`;
    }
    return html`<table>
      <caption class="hidden">
        ${t("cases.due", { n: HOURS })}
      </caption>
      <tr>
        <th>${t("cases.number")}</th>
        <th>${t("duty.what")}</th>
        <th>${t("duty.due")}</th>
      </tr>
      ${this.due.map(
        ({ caseNumber, duty, kind }) =>
          html`<tr>
            <td><a href="/cases/${caseNumber}">${caseNumber}</a></td>
            <td>${t(`duty.${duty.kind}`)}</td>
            <td class=${kind === "OVERDUE" ? "late" : ""}>
              ${moment(duty.due)}${kind === "OVERDUE" ? html` (${t("duty.late")})` : nothing}
            </td>
          </tr>`,
      )}
    </table>`;
  }
}

customElements.define("case-list", CaseList);
