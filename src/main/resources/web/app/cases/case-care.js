import { css, html, nothing } from "lit";
import { moment } from "../core/format.js";
import { setting } from "../core/settings.js";
import { t } from "../core/words.js";
import { panelStyle } from "../parts/page-style.js";
import { Part, common } from "../parts/part.js";

const STEPS = ["apologised", "explained", "retained", "confirmed"];
const METRICS = ["spend", "subscriptions"];

/** How the customer fares after a case: satisfaction, calls back by the five steps, and readings over time. */
export class CaseCare extends Part {
  static properties = { file: { attribute: false } };

  static styles = [
    common,
    panelStyle,
    css`
      form {
        margin-top: 0.5rem;
      }
      li {
        padding: 0.2rem 0;
        font-size: 0.93rem;
      }
    `,
  ];

  render() {
    return html`${this.#satisfaction()}${this.#calls()}${this.#readings()}`;
  }

  #satisfaction() {
    const { predicted, asked, given, comment } = this.file.satisfaction;
    const branch = given == null ? null : given >= 4 ? "thank" : "apologise";
    const rate = (event) => {
      event.preventDefault();
      const fields = Object.fromEntries(new FormData(event.target));
      this.tell("do", { path: "/satisfaction", body: { given: Number(fields.given), comment: fields.comment } });
    };
    return html`<section class="panel">
      <h2>${t("care.satisfaction")}</h2>
      <p>
        ${t("care.predicted")} ${predicted == null ? t("care.unknown") : `${predicted.toFixed(1)} / 5`} ·
        ${t("care.given")} ${given == null ? t("care.unknown") : `${given} / 5`}
        ${asked ? html`<span class="small">(${t("care.askedAt", { when: moment(asked) })})</span>` : nothing}
      </p>
      ${comment ? html`<p class="small">“${comment}”</p>` : nothing}
      ${branch ? html`<p>${t(`care.${branch}`)}</p>` : nothing}
      <form @submit=${rate}>
        <label
          >${t("care.given")}<select name="given">
            ${[5, 4, 3, 2, 1].map((one) => html`<option value=${one}>${one} · ${t(`care.${one}`)}</option>`)}
          </select></label
        >
        <label class="grow">${t("care.comment")}<input name="comment" maxlength="500" /></label>
        <button>${t("cases.save")}</button>
        ${asked ? nothing : html`<button type="button" @click=${() => this.tell("do", { path: "/satisfaction", body: {} })}>${t("care.ask")}</button>`}
      </form>
    </section>`;
  }

  #calls() {
    const tick = (event) => {
      event.preventDefault();
      const data = new FormData(event.target);
      const body = Object.fromEntries(STEPS.map((step) => [step, data.has(step)]));
      this.tell("do", { path: "/calls", body: { ...body, by: data.get("by"), note: data.get("note") } });
      event.target.reset();
    };
    return html`<section class="panel">
      <h2>${t("care.calls")}</h2>
      <ul>
        ${this.file.calls.map(
          (one) =>
            html`<li>
              ${moment(one.at)} · ${one.by}:
              ${[...STEPS, "reflected"]
                .filter((step) => one[step])
                .map((step) => t(`care.${step}`))
                .join(", ")}${one.note ? html`<div class="small">${one.note}</div>` : nothing}
            </li>`,
        )}
      </ul>
      <form @submit=${tick}>
        ${STEPS.map((step) => html`<label class="check"><input type="checkbox" name=${step} />${t(`care.${step}`)}</label>`)}
        <label class="grow">${t("care.reflected")}<input name="note" maxlength="500" /></label>
        <label>${t("menu.name")}<input name="by" required maxlength="100" size="12" .value=${setting("name")} /></label>
        <button>${t("care.addCall")}</button>
      </form>
    </section>`;
  }

  #readings() {
    const { observations } = this.file;
    const add = (event) => {
      event.preventDefault();
      const { metric, value } = Object.fromEntries(new FormData(event.target));
      this.tell("do", { path: "/observations", body: { metric, value: Number(value) } });
      event.target.reset();
    };
    return html`<section class="panel">
      <h2>${t("care.readings")}</h2>
      ${falling(observations) ? html`<p class="late">${t("care.falling")}</p>` : nothing}
      <ul>
        ${observations.map((one) => html`<li>${moment(one.at)} · ${METRICS.includes(one.metric) ? t(`care.${one.metric}`) : one.metric}: ${one.value}</li>`)}
      </ul>
      <form @submit=${add}>
        <label
          >${t("care.metric")}<select name="metric">
            ${METRICS.map((metric) => html`<option value=${metric}>${t(`care.${metric}`)}</option>`)}
          </select></label
        >
        <label>${t("care.value")}<input type="number" step="any" name="value" required size="8" /></label>
        <button>${t("duty.add")}</button>
      </form>
    </section>`;
  }
}

/** Whether a reading has fallen by half since the first, which tells of a customer who is leaving. */
function falling(readings) {
  return METRICS.some((metric) => {
    const own = readings.filter((one) => one.metric === metric);
    return own.length > 1 && own[0].value > 0 && own.at(-1).value <= own[0].value / 2;
  });
}

customElements.define("case-care", CaseCare);
