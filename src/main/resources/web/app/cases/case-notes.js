import { css, html, nothing } from "lit";
import { named, t } from "../core/words.js";
import { panelStyle } from "../parts/page-style.js";
import { Part, common } from "../parts/part.js";

const OUTCOMES = ["NONE", "GRANTED", "PARTLY", "DECLINED"];
const SOLUTION = ["standard", "personal", "legal", "risk"];

/** What is known of a case, what was decided and why, the solution, and what is to be learned. */
export class CaseNotes extends Part {
  static properties = { file: { attribute: false } };

  static styles = [
    common,
    panelStyle,
    css`
      form {
        margin-top: 0.3rem;
      }
      label {
        flex: 1 1 100%;
      }
      label > * {
        width: 100%;
      }
      li {
        padding: 0.15rem 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  render() {
    const { notes } = this.file.complaint;
    const list = (key, items) =>
      items.length
        ? html`<h3>${t(key)}</h3>
            <ul>
              ${items.map((item) => html`<li>${item}</li>`)}
            </ul>`
        : nothing;
    return html`<section class="panel">
        <h2>${t("cases.known")}</h2>
        <p>
          ${t(`fault.${notes.fault || "UNKNOWN"}`)}${notes.faultEvidence ? html` <span class="small">“${notes.faultEvidence}”</span>` : nothing}
        </p>
        ${notes.scope ? html`<p>${notes.scope}</p>` : nothing}
        ${list(
          "report.causes",
          notes.causes.map((cause) => named("cause", cause)),
        )}
        ${list("detail.facts", notes.facts)} ${list("notes.ask", notes.missing)}
      </section>
      ${this.#decision(notes.decision)} ${this.#solution(notes.solution)} ${this.#lesson(notes.lesson)}`;
  }

  #send(make) {
    return (event) => {
      event.preventDefault();
      this.tell("do", { path: "", body: make(Object.fromEntries(new FormData(event.target))) });
    };
  }

  #decision(decision) {
    return html`<section class="panel">
      <h2>${t("decision.title")}</h2>
      <form @submit=${this.#send((fields) => ({ decision: fields }))}>
        <label
          >${t("decision.outcome")}<select name="outcome">
            ${OUTCOMES.map((one) => html`<option value=${one} ?selected=${one === decision.outcome}>${t(`decision.${one}`)}</option>`)}
          </select></label
        >
        ${["text", "reason", "reaction"].map((name) => html`<label>${t(`decision.${name}`)}<input name=${name} maxlength="500" .value=${decision[name]} /></label>`)}
        <button>${t("cases.save")}</button>
      </form>
    </section>`;
  }

  #solution(solution) {
    return html`<section class="panel">
      <h2>${t("solution.title")}</h2>
      <form @submit=${this.#send((fields) => ({ solution: fields }))}>
        ${SOLUTION.map((name) => html`<label>${t(`solution.${name}`)}<input name=${name} maxlength="500" .value=${solution[name]} /></label>`)}
        <button>${t("cases.save")}</button>
      </form>
    </section>`;
  }

  #lesson(lesson) {
    return html`<section class="panel">
      <h2>${t("cases.lesson")}</h2>
      <form @submit=${this.#send((fields) => fields)}>
        <label><span class="hidden">${t("cases.lesson")}</span><textarea name="lesson" maxlength="2000" .value=${lesson}></textarea></label>
        <button>${t("cases.save")}</button>
      </form>
    </section>`;
  }
}

customElements.define("case-notes", CaseNotes);
