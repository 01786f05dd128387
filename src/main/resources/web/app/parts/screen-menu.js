import { css, html } from "lit";
import { choose, onSetting, setting } from "../core/settings.js";
import { t } from "../core/words.js";
import { Part, common } from "./part.js";

/** Language, theme and the like, behind one small button. `options` names the further switches of this screen. */
export class ScreenMenu extends Part {
  static properties = { options: { attribute: false } };

  static styles = [
    common,
    css`
      :host {
        position: relative;
      }
      button.open {
        min-width: 32px;
        padding: 0;
      }
      .sheet {
        inset: auto;
        position: fixed;
        margin: 0;
        width: 270px;
        padding: 0.9rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        color: inherit;
        box-shadow: 0 12px 40px #0003;
      }
      .row {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 0.75rem;
        min-height: 38px;
        font-size: 0.9rem;
      }
      .set button {
        min-height: 30px;
        padding: 0 0.6rem;
        font-size: 0.82rem;
      }
      input[type="text"] {
        width: 8.5rem;
      }
      input[type="checkbox"] {
        width: 18px;
        height: 18px;
        min-height: 0;
        accent-color: var(--accent);
      }
    `,
  ];

  constructor() {
    super();
    this.options = [];
    onSetting(() => this.requestUpdate());
  }

  render() {
    return html`<button class="plain open" popovertarget="sheet" aria-label=${t("menu.open")} title=${t("menu.open")}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <g fill="currentColor">
            <circle cx="3.5" cy="9" r="1.6" />
            <circle cx="9" cy="9" r="1.6" />
            <circle cx="14.5" cy="9" r="1.6" />
          </g>
        </svg>
      </button>
      <div id="sheet" class="sheet" popover @toggle=${this.#place} role="group" aria-label=${t("menu.open")}>
        <div class="row">
          <span>${t("menu.language")}</span>${this.#set("language", [
            ["en", "English"],
            ["zh", "中文"],
          ])}
        </div>
        <div class="row">
          <span>${t("menu.theme")}</span>${this.#set("theme", [
            ["auto", t("menu.auto")],
            ["light", t("menu.light")],
            ["dark", t("menu.dark")],
          ])}
        </div>
        ${this.options.map((key) => (key === "name" ? this.#name() : this.#switch(key)))}
        <slot></slot>
      </div>`;
  }

  #set(key, values) {
    return html`<span class="set" role="group" aria-label=${t(`menu.${key}`)}
      >${values.map(
        ([value, label]) =>
          html`<button
            aria-pressed=${setting(key) === value}
            lang=${key === "language" ? value : ""}
            @click=${() => choose(key, value)}
          >
            ${label}
          </button>`,
      )}</span
    >`;
  }

  #switch(key) {
    return html`<label class="row"
      ><span>${t(`menu.${key}`)}</span>
      <input type="checkbox" .checked=${setting(key) === "on"} @change=${(event) => this.#flip(key, event.target)}
    /></label>`;
  }

  async #flip(key, box) {
    if (key === "notify" && box.checked && (await globalThis.Notification?.requestPermission()) !== "granted") {
      box.checked = false;
    }
    choose(key, box.checked ? "on" : "off");
  }

  #name() {
    return html`<label class="row"
      ><span>${t("menu.name")}</span>
      <input
        type="text"
        maxlength="60"
        autocomplete="name"
        .value=${setting("name")}
        @change=${(event) => choose("name", event.target.value.trim())}
    /></label>`;
  }

  #place(event) {
    if (event.newState === "open") {
      const box = this.renderRoot.querySelector(".open").getBoundingClientRect();
      const sheet = event.target;
      sheet.style.top = `${box.bottom + 6}px`;
      sheet.style.right = `${Math.max(8, innerWidth - box.right)}px`;
    }
  }
}

customElements.define("screen-menu", ScreenMenu);
