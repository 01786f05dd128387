import { css, html, nothing } from "lit";
import { ask, post } from "../core/ask.js";
import { moment } from "../core/format.js";
import { choose, setting } from "../core/settings.js";
import { named, t } from "../core/words.js";
import "../parts/page-head.js";
import { pageStyle } from "../parts/page-style.js";
import { Part, common } from "../parts/part.js";
import "./case-care.js";
import "./case-duties.js";
import "./case-notes.js";
import "./case-steps.js";

/** One case: where it stands, what is owed, what was decided, and how the customer took it. */
export class CasePage extends Part {
  static properties = { number: {}, file: { state: true }, missing: { state: true }, problem: { state: true } };

  static styles = [
    common,
    pageStyle,
    css`
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 1.6rem;
        font-size: 0.93rem;
      }
      .facts dt {
        font-size: 0.8rem;
        color: var(--ink-3);
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  async #load() {
    this.file = await ask(`/api/v1/cases/${this.number}`);
    this.missing = !this.file;
  }

  /** Does what a part of the page asks for; the answer is the case as it is then. */
  #do = async ({ detail }) => {
    const answer = await post(`/api/v1/cases/${this.number}${detail.path}`, detail.body);
    this.problem = answer.ok ? null : t("cases.problem", { why: answer.problem });
    this.file = answer.ok ? answer.value : this.file;
  };

  render() {
    return html`<page-head here="cases"></page-head>
      <main @do=${this.#do}>
        ${this.file ? this.#case(this.file) : html`<h1>${t("nav.cases")}</h1><p class="quiet" role="status">${t(this.missing ? "cases.missing" : "report.loading")}</p>`}
      </main>`;
  }

  #case(file) {
    const { complaint } = file;
    const facts = [
      ["cases.severity", t(`severity.${complaint.severity}`)],
      ["cases.opened", moment(complaint.opened)],
      ["cases.agent", complaint.agent],
      complaint.team && ["cases.team", complaint.team],
      complaint.customer && ["cases.customer", complaint.customer],
      complaint.closing !== "NONE" && ["cases.closing", t(`closing.${complaint.closing}`)],
      file.recurrences.length && [
        "cases.before",
        file.recurrences.map((one) => html`<a href="/cases/${one}">${one}</a> `),
      ],
      ["start.report", html`<a href="/report/${encodeURIComponent(complaint.call)}">${t("cases.toReport")}</a>`],
      ["cases.status", html`<a href="/status/${file.token}">${t("cases.toStatus")}</a>`],
    ].filter(Boolean);
    return html`<h1>${t("case.number", { n: complaint.number })} · ${named("issue", complaint.issue)}</h1>
      <dl class="facts">
        ${facts.map(
          ([key, value]) =>
            html`<div>
              <dt>${t(key)}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${this.#owner(complaint)}
      <p class="problem" role="alert">${this.problem ?? nothing}</p>
      <case-steps .file=${file}></case-steps>
      <case-duties .file=${file}></case-duties>
      <div class="two">
        <case-notes .file=${file}></case-notes>
        <case-care .file=${file}></case-care>
      </div>`;
  }

  #owner(complaint) {
    const take = (event) => {
      event.preventDefault();
      const owner = new FormData(event.target).get("owner").trim();
      choose("name", setting("name") || owner);
      this.#do({ detail: { path: "", body: { owner } } });
    };
    return html`<form @submit=${take} style="margin-top: 0.8rem">
      <label
        >${t("cases.owner")}<input name="owner" required maxlength="100" .value=${complaint.owner || setting("name")}
      /></label>
      <button>${t("cases.setOwner")}</button>
    </form>`;
  }
}

customElements.define("case-page", CasePage);
