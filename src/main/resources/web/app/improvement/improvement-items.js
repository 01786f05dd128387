import { css, html, nothing } from "lit";
import { ask, post } from "../core/ask.js";
import { day } from "../core/format.js";
import { setting } from "../core/settings.js";
import { named, namesOf, t } from "../core/words.js";
import { panelStyle } from "../parts/page-style.js";
import { Part, common } from "../parts/part.js";
import { rate } from "./figures.js";

const STATES = ["PLAN", "DO", "CHECK", "ACT"];

/** What is being changed, by plan, do, check and act, with the rate before and after the fix. */
export class ImprovementItems extends Part {
  static properties = { results: { attribute: false }, problem: { state: true } };

  static styles = [
    common,
    panelStyle,
    css`
      form {
        margin-top: 0.9rem;
      }
    `,
  ];

  render() {
    return html`<section class="panel wide">
      <h2>${t("imp.items")}</h2>
      ${
        this.results.length
          ? html`<table>
              <caption class="hidden">
                ${t("imp.items")}
              </caption>
              <tr>
                ${["imp.what", "imp.about", "cases.owner", "imp.step", "imp.fixed", "imp.beforeFix", "imp.afterFix"].map((key) => html`<th>${t(key)}</th>`)}
              </tr>
              ${this.results.map((one) => this.#row(one))}
            </table>`
          : html`<p class="quiet">${t("imp.noItems")}</p>`
      }
      ${this.#form()}
      <p class="problem" role="alert">${this.problem ?? nothing}</p>
    </section>`;
  }

  #row({ item, before, after, better }) {
    const keep = (change) => this.#send(`/${item.id}`, { ...item, ...change });
    return html`<tr>
      <td>${item.title}${item.note ? html`<div class="small">${item.note}</div>` : nothing}</td>
      <td>${item.cause ? named("cause", item.cause) : named("issue", item.issue)}</td>
      <td>${item.owner}${item.due && !item.fixed ? html`<div class="small">${t("imp.by", { date: day(item.due) })}</div>` : nothing}</td>
      <td>
        <select aria-label=${t("imp.step")} @change=${(event) => keep({ state: event.target.value })}>
          ${STATES.map((state) => html`<option value=${state} ?selected=${state === item.state}>${t(`pdca.${state}`)}</option>`)}
        </select>
      </td>
      <td class="tight">
        ${item.fixed ? day(item.fixed) : html`<button @click=${() => keep({ fixed: new Date().toISOString(), state: "CHECK" })}>${t("imp.markFixed")}</button>`}
      </td>
      <td>${before ? rate(before) : nothing}</td>
      <td>${after ? rate(after) : nothing}${better ? html`<div class="small">${t("imp.better")}</div>` : nothing}</td>
    </tr>`;
  }

  #form() {
    const add = (event) => {
      event.preventDefault();
      const { about, due, ...fields } = Object.fromEntries(new FormData(event.target));
      const [kind, value] = about.split(":");
      this.#send("", { ...fields, [kind]: value, state: "PLAN", ...(due ? { due: new Date(`${due}T00:00`).toISOString() } : {}) });
      event.target.reset();
    };
    const options = (kind) =>
      namesOf(kind)
        .filter(([value]) => value)
        .map(([value, name]) => html`<option value="${kind}:${value}">${name}</option>`);
    return html`<form @submit=${add}>
      <label class="grow">${t("imp.what")}<input name="title" required maxlength="200" /></label>
      <label
        >${t("imp.about")}<select name="about">
          <optgroup label=${t("imp.cause")}>${options("cause")}</optgroup>
          <optgroup label=${t("start.issue")}>${options("issue")}</optgroup>
        </select></label
      >
      <label>${t("cases.owner")}<input name="owner" required maxlength="100" .value=${setting("name")} /></label>
      <label>${t("imp.due")}<input type="date" name="due" /></label>
      <label class="grow">${t("imp.remark")}<input name="note" maxlength="500" /></label>
      <button>${t("duty.add")}</button>
    </form>`;
  }

  async #send(path, { id, opened, ...item }) {
    const answer = await post(`/api/v1/improvement/items${path}`, item);
    this.problem = answer.ok ? null : t("cases.problem", { why: answer.problem });
    if (answer.ok) {
      this.tell("changed", await ask("/api/v1/improvement/items"));
    }
  }
}

customElements.define("improvement-items", ImprovementItems);
