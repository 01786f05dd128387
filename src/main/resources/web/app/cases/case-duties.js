import { css, html, nothing } from "lit";
import { moment } from "../core/format.js";
import { t } from "../core/words.js";
import { panelStyle } from "../parts/page-style.js";
import { Part, common } from "../parts/part.js";

const KINDS = [
  "PROMISE",
  "CALL_BACK",
  "TEXT_TO_SEND",
  "ULTIMATUM",
  "SURVEY",
  "OBSERVATION",
  "CARE",
  "ANALYSIS",
  "LEGAL_REVIEW",
  "EXTERNAL_REVIEW",
];

/** What is owed in a case and by when; a text to send is there to be copied. */
export class CaseDuties extends Part {
  static properties = { file: { attribute: false }, copied: { state: true } };

  static styles = [
    common,
    panelStyle,
    css`
      .paste {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      td .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
      }
      form {
        margin-top: 0.9rem;
      }
    `,
  ];

  render() {
    const { duties } = this.file;
    return html`<section class="panel wide">
      <h2>${t("cases.duties")}</h2>
      ${
        duties.length === 0
          ? html`<p class="quiet">${t("cases.nothingDue")}</p>`
          : html`<table>
              <caption class="hidden">
                ${t("cases.duties")}
              </caption>
              <tr>
                <th>${t("duty.what")}</th>
                <th>${t("duty.text")}</th>
                <th>${t("duty.due")}</th>
                <th>${t("cases.owner")}</th>
                <th>${t("cases.state")}</th>
              </tr>
              ${duties.map((duty) => this.#row(duty))}
            </table>`
      }
      ${this.#form()}
    </section>`;
  }

  #row(duty) {
    const late = duty.status === "OPEN" && duty.due && Date.parse(duty.due) < Date.now();
    const settle = (status) => this.tell("do", { path: `/duties/${duty.id}`, body: { status } });
    return html`<tr>
      <td>${t(`duty.${duty.kind}`)}</td>
      <td class="paste">${duty.text}${duty.dueSaid ? html`<div class="small">“${duty.dueSaid}”</div>` : nothing}</td>
      <td class="tight ${late ? "late" : ""}">
        ${duty.due ? moment(duty.due) : nothing}${late ? html`<br />${t("duty.late")}` : nothing}
      </td>
      <td>${duty.owner}</td>
      <td>
        ${
          duty.status === "OPEN"
            ? html`<span class="acts"
                ><button @click=${() => settle("DONE")}>${t("duty.done")}</button
                ><button class="plain" @click=${() => settle("DROPPED")}>${t("duty.drop")}</button>${duty.kind === "TEXT_TO_SEND" ? html`<button @click=${() => this.#copy(duty)}>${t(this.copied === duty.id ? "duty.copied" : "duty.copy")}</button>` : nothing}</span
              >`
            : html`${t(`duty.${duty.status}`)}${duty.doneAt ? html`<div class="small">${moment(duty.doneAt)}</div>` : nothing}`
        }
      </td>
    </tr>`;
  }

  async #copy(duty) {
    await navigator.clipboard.writeText(duty.text);
    this.copied = duty.id;
  }

  #form() {
    const owe = (event) => {
      event.preventDefault();
      const { kind, text, owner, due } = Object.fromEntries(new FormData(event.target));
      const when = due ? { due: new Date(due).toISOString() } : {};
      this.tell("do", { path: "/duties", body: { kind, text, owner, ...when } });
      event.target.reset();
    };
    return html`<form @submit=${owe}>
      <label
        >${t("duty.what")}<select name="kind">
          ${KINDS.map((kind) => html`<option value=${kind}>${t(`duty.${kind}`)}</option>`)}
        </select></label
      >
      <label class="grow">${t("duty.text")}<input name="text" required maxlength="600" /></label>
      <label>${t("duty.due")}<input type="datetime-local" name="due" /></label>
      <label>${t("cases.owner")}<input name="owner" maxlength="100" size="12" /></label>
      <button>${t("duty.add")}</button>
    </form>`;
  }
}

customElements.define("case-duties", CaseDuties);
