import { css, html } from "lit";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

/** The two answers to the open alerts of a call. Tells "acknowledge". */
export class AlertAnswers extends Part {
  static properties = { call: {}, alerts: { attribute: false } };

  static styles = [
    common,
    css`
      :host {
        display: contents;
      }
      button {
        padding: 0 0.6rem;
        min-height: 30px;
        font-size: 0.83rem;
      }
    `,
  ];

  render() {
    const count = this.alerts.length;
    return html`<button class="main" data-act="acknowledge" @click=${() => this.#answer(false)}>
        ${count > 1 ? t("feed.ackAll", { n: count }) : t("feed.ack")}</button
      ><button data-act="own" @click=${() => this.#answer(true)}>${t("feed.own")}</button>`;
  }

  #answer(owner) {
    this.tell("acknowledge", { call: this.call, alerts: this.alerts.map((alert) => alert.id), owner });
  }
}

customElements.define("alert-answers", AlertAnswers);
