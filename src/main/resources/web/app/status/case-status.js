import { css, html } from "lit";
import { ask } from "../core/ask.js";
import { language, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import "../parts/screen-menu.js";

/** Where a case stands, in words for the customer. Nothing can be done here. */
export class CaseStatus extends Part {
  static properties = { token: {}, found: { state: true }, missing: { state: true } };

  static styles = [
    common,
    css`
      :host {
        max-width: 34rem;
        margin: 0 auto;
        padding: 0 20px;
      }
      header {
        display: flex;
        justify-content: end;
        padding: 12px 0;
      }
      main {
        margin-top: 12vh;
        padding: 1.6rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
      }
      h1 {
        margin-bottom: 0.4rem;
        font-size: 1.1rem;
        color: var(--ink-2);
      }
      p {
        font-size: 1.3rem;
        line-height: 1.45;
      }
    `,
  ];

  #language = "";

  willUpdate() {
    if (this.#language !== language()) {
      this.#language = language();
      this.#load();
    }
  }

  async #load() {
    this.found = await ask(`/api/v1/status/${encodeURIComponent(this.token)}?language=${this.#language}`);
    this.missing = !this.found;
  }

  render() {
    return html`<header><screen-menu></screen-menu></header>
      <main>
        <h1>${this.found ? t("status.case", { n: this.found.case }) : t("status.title")}</h1>
        <p role="status">${this.found?.status ?? t(this.missing ? "status.missing" : "report.loading")}</p>
      </main>`;
  }
}

customElements.define("case-status", CaseStatus);
