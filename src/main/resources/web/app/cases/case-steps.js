import { css, html, nothing } from "lit";
import { moment } from "../core/format.js";
import { setting } from "../core/settings.js";
import { named, t } from "../core/words.js";
import { panelStyle } from "../parts/page-style.js";
import { Part, common } from "../parts/part.js";
import { STATES, nextStates } from "./case-states.js";

const CLOSINGS = ["SATISFIED", "RESIGNED", "EXTERNAL_REVIEW", "NO_CONTACT", "WITHDRAWN"];

/** The eleven states of a case: which it has gone through, when and by whom, and the way on. */
export class CaseSteps extends Part {
  static properties = { file: { attribute: false }, next: { state: true } };

  static styles = [
    common,
    panelStyle,
    css`
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
        gap: 0.4rem 0.8rem;
        margin-bottom: 0.9rem;
      }
      li {
        padding: 0.3rem 0 0.3rem 0.7rem;
        border-left: 3px solid var(--line-2);
        font-size: 0.93rem;
        color: var(--ink-3);
      }
      li.done {
        border-left-color: var(--accent);
        color: var(--ink);
      }
      li[aria-current] {
        background: var(--accent-soft);
        font-weight: 600;
      }
      small {
        display: block;
        font-weight: 400;
        color: var(--ink-2);
        overflow-wrap: anywhere;
      }
    `,
  ];

  render() {
    const { state } = this.file.complaint;
    const ways = nextStates(state);
    const next = ways.includes(this.next) ? this.next : ways[0];
    return html`<section class="panel">
      <h2>${t("cases.state")}</h2>
      <ol>
        ${STATES.map((one) => this.#state(one, state))}
      </ol>
      ${ways.length ? this.#form(ways, next) : nothing}
    </section>`;
  }

  #state(one, current) {
    const step = this.file.steps.findLast((each) => each.state === one);
    return html`<li class=${step ? "done" : ""} aria-current=${one === current ? "step" : nothing}>
      ${t(`state.${one}`)}${step ? html`<small>${moment(step.at)} · ${step.by === "call" ? t("cases.byCall") : step.by}</small>${step.note ? html`<small>${note(step)}</small>` : nothing}` : html`<span class="hidden"> ${t("check.open")}</span>`}
    </li>`;
  }

  #form(ways, next) {
    const go = (event) => {
      event.preventDefault();
      const { state, by, note, closing } = Object.fromEntries(new FormData(event.target));
      this.tell("do", { path: "/state", body: { state, by, note, ...(closing ? { closing } : {}) } });
      event.target.elements.note.value = "";
    };
    return html`<form @submit=${go}>
      <label
        >${t("cases.moveTo")}<select name="state" @change=${(event) => (this.next = event.target.value)}>
          ${ways.map((one) => html`<option value=${one} ?selected=${one === next}>${t(`state.${one}`)}</option>`)}
        </select></label
      >
      ${
        next === "CLOSED"
          ? html`<label
              >${t("cases.closing")}<select name="closing">
                ${CLOSINGS.map((one) => html`<option value=${one}>${t(`closing.${one}`)}</option>`)}
              </select></label
            >`
          : nothing
      }
      <label class="grow">${t("cases.note")}<input name="note" maxlength="500" /></label>
      <label>${t("menu.name")}<input name="by" required maxlength="100" .value=${setting("name")} /></label>
      <button class="main">${t("cases.move")}</button>
    </form>`;
  }
}

/** What a call itself did is noted by the name of what was found in it. */
function note(step) {
  if (step.by !== "call") {
    return step.note;
  }
  return named(step.state === "CLOSED" ? "closing" : "signal", step.note);
}

customElements.define("case-steps", CaseSteps);
