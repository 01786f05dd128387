import { css, html, nothing } from "lit";
import { Desk } from "../core/desk.js";
import { Link } from "../core/link.js";
import { choose, onSetting, setting } from "../core/settings.js";
import { t } from "../core/words.js";
import "../parts/link-state.js";
import { Part, common } from "../parts/part.js";
import "../parts/screen-menu.js";
import "./alert-feed.js";
import "./call-detail.js";
import "./floor-figures.js";
import { byTeam, sortPast } from "./floor.js";
import { giveNotice } from "./notice.js";
import "./tile-grid.js";

const ENDED_STAYS = 15_000;
const PAST_CALLS = 200;

/** The supervisor's wallboard. */
export class WallBoard extends Part {
  static properties = { team: { state: true }, selected: { state: true }, past: { state: true }, tick: { state: true }, view: { state: true } };

  static styles = [
    common,
    css`
      :host {
        display: grid;
        grid-template-rows: 56px minmax(0, 1fr);
        height: 100dvh;
        padding: 0 12px 12px;
      }
      header {
        display: flex;
        align-items: center;
        gap: 1.25rem;
        min-width: 0;
      }
      h1 {
        display: flex;
        align-items: center;
        gap: 0.6rem;
        font-size: 1.05rem;
      }
      .gap {
        flex: 1;
      }
      main {
        display: grid;
        grid-template-columns: minmax(0, 1fr) clamp(300px, 24vw, 390px);
        gap: 12px;
        min-height: 0;
      }
      main.opened {
        grid-template-columns: minmax(0, 1fr) minmax(0, 860px);
      }
      .side {
        display: flex;
        flex-direction: column;
        min-height: 0;
        gap: 8px;
      }
      .side > * {
        min-height: 0;
      }
      call-detail,
      alert-feed {
        flex: 1;
      }
      .strip {
        justify-content: flex-start;
        border-color: var(--watch-fill);
        background: var(--watch-soft);
        color: var(--watch);
      }
      .views {
        display: none;
      }
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
      dialog form {
        display: grid;
        gap: 0.75rem;
      }
      dialog form div {
        display: flex;
        gap: 0.5rem;
      }
      dialog input {
        flex: 1;
        min-width: 0;
      }
      @media (max-width: 1180px) {
        main.opened {
          grid-template-columns: minmax(0, 1fr);
        }
        main.opened tile-grid {
          display: none;
        }
      }
      @media (max-width: 860px) {
        main {
          grid-template-columns: minmax(0, 1fr);
        }
        .views {
          display: inline-flex;
          gap: 0.25rem;
        }
        main:not(.opened).calls .side,
        main:not(.opened).feed tile-grid {
          display: none;
        }
      }
      @media (max-width: 760px) {
        :host {
          grid-template-rows: auto minmax(0, 1fr);
        }
        header {
          flex-wrap: wrap;
          gap: 0.4rem 0.75rem;
          padding: 8px 0;
        }
        h1 span,
        .gap {
          display: none;
        }
        select {
          flex: 1;
          min-width: 0;
        }
        screen-menu {
          order: 1;
        }
        floor-figures {
          order: 2;
          flex-basis: 100%;
        }
        .views {
          order: 3;
          flex: 1;
        }
        .views button {
          flex: 1;
        }
        link-state {
          order: 4;
        }
      }
    `,
  ];

  #clock = 0;
  #pastLoad = 0;
  #asking = null;
  #send = async (call, text) => this.desk.link.send({ type: "message", call, from: await this.#name(), text });
  #join = async (call, mode) => {
    const by = await this.#name();
    const answer = await fetch(`/api/v1/calls/${encodeURIComponent(call)}/join`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ mode, by }) }).catch(() => null);
    return Boolean(answer?.ok);
  };

  constructor() {
    super();
    this.team = "";
    this.view = "calls";
    this.past = { replay: [], recovered: [] };
    onSetting(() => this.requestUpdate());
  }

  connectedCallback() {
    super.connectedCallback();
    this.desk = new Desk(new Link("/ws/supervisor"));
    this.desk.addEventListener("change", () => this.requestUpdate());
    this.desk.addEventListener("alert", ({ detail }) => giveNotice(detail.call, detail.alert, (id) => (this.selected = id)));
    this.desk.link.addEventListener("event", ({ detail }) => detail.event.kind === "callEnded" && this.#loadPast());
    this.desk.link.open();
    this.#clock = setInterval(() => (this.tick = performance.now()), 1_000);
    addEventListener("keydown", this.#key);
    this.#loadPast(0);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    removeEventListener("keydown", this.#key);
    this.desk.link.close();
  }

  render() {
    const all = [...this.desk.calls.values()];
    const calls = this.team ? all.filter((call) => call.info.team === this.team) : all;
    const now = this.desk.link.now() ?? Date.now();
    const shown = calls.filter((call) => !call.ended || now - Date.parse(call.info.startedAt) - call.ended.at < ENDED_STAYS || call.id === this.selected);
    const open = this.desk.calls.get(this.selected);
    return html`<header>
        <h1><img src="/style/becalm.svg" width="26" height="26" alt="" /><span>${t("board.title")}</span></h1>
        ${this.#teams(all)}
        <floor-figures .calls=${calls} .all=${all} .now=${now}></floor-figures>
        <span class="gap"></span>
        <span class="views" role="group" aria-label=${t("board.title")}>${["calls", "feed"].map((view) => html`<button aria-pressed=${this.view === view && !open} @click=${() => this.#see(view)}>${t(view === "calls" ? "board.calls" : "feed.alerts")}</button>`)}</span>
        <link-state .link=${this.desk.link}></link-state>
        <screen-menu .options=${["name", "sound", "notify"]}></screen-menu>
      </header>
      <main class="${open ? "opened" : ""} ${this.view}" @pick=${(event) => this.#open(event.detail)} @brief=${(event) => this.#open(event.detail, true)} @close=${this.#close} @acknowledge=${(event) => this.#acknowledge(event.detail)}>
        <tile-grid .calls=${shown} .desk=${this.desk} .selected=${this.selected} .tick=${this.tick}></tile-grid>
        <div class="side">${open ? this.#detail(open, calls) : html`<alert-feed .calls=${calls} .desk=${this.desk} .past=${this.past} .send=${this.#send} .tick=${this.tick}></alert-feed>`}</div>
      </main>
      <dialog @close=${this.#named}>
        <form method="dialog">
          <label for="name">${t("name.ask")}</label>
          <div><input id="name" required maxlength="60" autocomplete="name" /><button class="main">${t("name.save")}</button></div>
        </form>
      </dialog>`;
  }

  #teams(all) {
    return html`<select aria-label=${t("board.team")} @change=${(event) => (this.team = event.target.value)}>
      <option value="">${t("board.allTeams")}</option>
      ${byTeam(all).filter(([team]) => team).map(([team]) => html`<option value=${team} ?selected=${team === this.team}>${team}</option>`)}
    </select>`;
  }

  #detail(call, calls) {
    const others = calls.filter((one) => !one.ended && one.id !== call.id).flatMap((one) => one.alerts).filter((alert) => !alert.seenBy && alert.tier !== "T3").length;
    return html`${others ? html`<button class="strip" @click=${this.#close}>${others === 1 ? t("feed.strip1") : t("feed.strip", { n: others })}</button>` : nothing}
      <call-detail .call=${call} .elapsed=${this.desk.elapsed(call)} .send=${this.#send} .join=${this.#join}></call-detail>`;
  }

  #see(view) {
    this.selected = null;
    this.view = view;
  }

  async #open(id, briefing = false) {
    this.selected = id === this.selected && !briefing ? null : id;
    await this.updateComplete;
    if (briefing) {
      this.renderRoot.querySelector("call-detail")?.brief();
    }
  }

  #close = () => {
    this.selected = null;
  };

  #key = (event) => {
    if (event.key === "Escape" && this.selected && !event.defaultPrevented) {
      this.#close();
    }
  };

  async #acknowledge({ call, alerts, owner }) {
    const by = await this.#name();
    await Promise.allSettled(alerts.map((alert) => this.desk.link.send({ type: "acknowledge", call, alert, by, owner })));
  }

  /** The name under which others see what this person does; asked for once. */
  #name() {
    if (setting("name")) {
      return Promise.resolve(setting("name"));
    }
    this.renderRoot.querySelector("dialog").showModal();
    return new Promise((done) => (this.#asking = done));
  }

  #named(event) {
    choose("name", event.target.querySelector("input").value.trim() || t("name.someone"));
    this.#asking?.(setting("name"));
    this.#asking = null;
  }

  #loadPast(wait = 2_000) {
    clearTimeout(this.#pastLoad);
    this.#pastLoad = setTimeout(async () => {
      const answer = await fetch(`/api/v1/calls?limit=${PAST_CALLS}`).catch(() => null);
      if (answer?.ok) {
        this.past = sortPast(await answer.json());
      }
    }, wait);
  }
}

customElements.define("wall-board", WallBoard);
