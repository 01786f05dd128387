import { css, html, nothing } from "lit";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

const LONGEST = 500;

/** Writes a line to the agent's overlay. `send` is given the text and promises that it arrived. Tells "done". */
export class MessageBox extends Part {
  static properties = { agent: {}, send: { attribute: false }, state: { state: true } };

  static styles = [
    common,
    css`
      form {
        display: grid;
        gap: 0.5rem;
      }
      .quick {
        display: flex;
        gap: 0.35rem;
        overflow-x: auto;
        scrollbar-width: none;
        padding: 2px;
      }
      .quick button {
        min-height: 28px;
        border-radius: 99px;
        font-weight: 450;
        font-size: 0.83rem;
        padding: 0.1rem 0.7rem;
        flex: none;
      }
      .line {
        display: flex;
        gap: 0.4rem;
      }
      input {
        flex: 1;
        min-width: 0;
      }
      .state {
        font-size: 0.83rem;
        color: var(--ink-2);
        min-height: 1.2rem;
      }
    `,
  ];

  render() {
    return html`<form @submit=${this.#submit}>
      <div class="quick">
        ${[1, 2, 3, 4].map((n) => html`<button type="button" @click=${() => this.#fill(t(`compose.quick${n}`))}>${t(`compose.quick${n}`)}</button>`)}
      </div>
      <div class="line">
        <input
          name="text"
          maxlength=${LONGEST}
          required
          autocomplete="off"
          aria-label=${t("compose.title", { agent: this.agent })}
          placeholder=${t("compose.title", { agent: this.agent })}
        />
        <button class="main">${t("compose.send")}</button>
      </div>
      <div class="state" role="status">${this.state ? t(`compose.${this.state}`) : nothing}</div>
    </form>`;
  }

  focus() {
    this.renderRoot.querySelector("input").focus();
  }

  #fill(text) {
    const input = this.renderRoot.querySelector("input");
    input.value = text;
    input.focus();
    this.state = null;
  }

  async #submit(event) {
    event.preventDefault();
    const input = event.target.elements.text;
    const text = input.value.trim();
    if (!text) {
      return;
    }
    try {
      await this.send(text);
      input.value = "";
      this.state = "sent";
      this.tell("done");
    } catch {
      this.state = "failed";
    }
  }
}

customElements.define("message-box", MessageBox);
