import { css, html } from "lit";
import { choose, setting } from "../core/settings.js";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

/** Asks once for the name under which others see what this person does. */
export class AskName extends Part {
  static styles = [
    common,
    css`
      dialog {
        padding: 1.25rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
        color: inherit;
        width: min(26rem, calc(100vw - 24px));
      }
      dialog::backdrop {
        background: #0005;
      }
      form {
        display: grid;
        gap: 0.75rem;
      }
      form div {
        display: flex;
        gap: 0.5rem;
      }
      input {
        flex: 1;
        min-width: 0;
      }
    `,
  ];

  #asking = [];

  render() {
    return html`<dialog @close=${this.#closed}>
      <form method="dialog">
        <label for="name">${t("name.ask")}</label>
        <div>
          <input id="name" required maxlength="60" autocomplete="name" /><button class="main">${t("name.save")}</button>
        </div>
      </form>
    </dialog>`;
  }

  /** The name; whoever closes the question without an answer stays unnamed until the page is opened again. */
  name() {
    if (setting("name")) {
      return Promise.resolve(setting("name"));
    }
    const dialog = this.renderRoot.querySelector("dialog");
    if (!dialog.open) {
      dialog.showModal();
    }
    return new Promise((done) => this.#asking.push(done));
  }

  #closed(event) {
    choose("name", event.target.querySelector("input").value.trim() || t("name.someone"));
    this.#asking.splice(0).forEach((done) => done(setting("name")));
  }
}

customElements.define("ask-name", AskName);
