import { css, html } from "lit";
import { t } from "../core/words.js";
import { Part, common } from "./part.js";

/** Whether the screen is connected: a quiet dot while it is, a plain sentence and a button while it is not. */
export class LinkState extends Part {
  static properties = { link: { attribute: false } };

  static styles = [
    common,
    css`
      :host {
        display: inline-block;
      }
      .dot {
        display: inline-flex;
        align-items: center;
        gap: 0.4em;
        font-size: 0.8rem;
        color: var(--ink-3);
        white-space: nowrap;
      }
      .dot::before {
        content: "";
        width: 7px;
        height: 7px;
        border-radius: 50%;
        background: var(--low);
      }
      .dot.waiting::before {
        background: none;
        border: 1.5px solid var(--ink-3);
      }
      .lost {
        position: fixed;
        z-index: 30;
        inset: auto 12px 12px;
        max-width: 30rem;
        margin: 0 auto;
        display: flex;
        align-items: center;
        gap: 0.75rem;
        padding: 0.6rem 0.75rem 0.6rem 1rem;
        border: 1px solid var(--watch-fill);
        border-radius: var(--radius);
        background: var(--watch-soft);
        box-shadow: var(--shadow);
      }
      .lost p {
        flex: 1;
        font-size: 0.9rem;
      }
      .lost strong {
        display: block;
        color: var(--watch);
      }
    `,
  ];

  #hear = () => this.requestUpdate();

  updated(changed) {
    if (changed.has("link")) {
      changed.get("link")?.removeEventListener("state", this.#hear);
      this.link?.addEventListener("state", this.#hear);
    }
  }

  render() {
    const state = this.link?.state ?? "connecting";
    return html`${state === "lost" ? html`<span class="dot waiting">${t("link.lostShort")}</span>` : html`<span class="dot ${state === "live" ? "" : "waiting"}">${t(`link.${state}`)}</span>`}
      <div role="status" aria-live="assertive">
        ${
          state === "lost"
            ? html`<div class="lost">
                <p><strong>${t("link.lost")}</strong>${t("link.lostMore")}</p>
                <button @click=${() => this.link.retryNow()}>${t("link.retry")}</button>
              </div>`
            : ""
        }
      </div>`;
  }
}

customElements.define("link-state", LinkState);
