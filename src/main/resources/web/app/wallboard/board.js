import { html, nothing } from "lit";
import { ask, post } from "../core/ask.js";
import { Desk } from "../core/desk.js";
import { Link } from "../core/link.js";
import { onSetting } from "../core/settings.js";
import { alertReason, t } from "../core/words.js";
import "../parts/link-state.js";
import { Part, common } from "../parts/part.js";
import "../parts/screen-menu.js";
import "./alert-feed.js";
import "./ask-name.js";
import { boardStyle } from "./board-style.js";
import "./call-detail.js";
import "./floor-figures.js";
import "./due-strip.js";
import { byTeam, count, openAlerts, sortPast } from "./floor.js";
import { giveNotice } from "./notice.js";
import "./tile-grid.js";

const ENDED_STAYS = 15_000;
const PAST_CALLS = 200;

/** The supervisor's wallboard. */
export class WallBoard extends Part {
  static properties = {
    team: { state: true },
    selected: { state: true },
    past: { state: true },
    tick: { state: true },
    view: { state: true },
    news: { state: true },
  };

  static styles = [common, boardStyle];

  #clock = 0;
  #pastLoad = 0;
  #send = async (call, text) => this.desk.link.send({ type: "message", call, from: await this.#name(), text });
  #join = async (call, mode) => {
    const by = await this.#name();
    const { ok, status } = await post(`/api/v1/calls/${encodeURIComponent(call)}/join`, { mode, by });
    return ok ? "joinSent" : status === 501 ? "joinNone" : "joinFailed";
  };

  constructor() {
    super();
    this.team = "";
    this.view = "calls";
    this.past = { replay: [], recovered: [], hotRuns: new Map() };
    onSetting(() => this.requestUpdate());
  }

  connectedCallback() {
    super.connectedCallback();
    this.desk = new Desk(new Link("/ws/supervisor"));
    this.desk.addEventListener("change", () => this.requestUpdate());
    this.desk.addEventListener("alert", ({ detail }) => this.#notice(detail));
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
    const shown = calls.filter(
      (call) =>
        !call.ended || now - Date.parse(call.info.startedAt) - call.ended.at < ENDED_STAYS || call.id === this.selected,
    );
    const open = this.desk.calls.get(this.selected);
    return html`<header>
        <h1><img src="/style/becalm.svg" width="26" height="26" alt="" /><span>${t("board.title")}</span></h1>
        ${this.#teams(all)}
        <floor-figures .calls=${calls} .all=${all} .now=${now}></floor-figures>
        <span class="gap"></span>
        <span class="views" role="group" aria-label=${t("board.title")}
          >${["calls", "feed"].map((view) => html`<button aria-pressed=${this.view === view && !open} @click=${() => this.#see(view)}>${view === "calls" ? t("board.calls") : html`${t("feed.alerts")} ${count(calls).alerted || nothing}`}</button>`)}</span
        >
        <link-state .link=${this.desk.link}></link-state>
        <screen-menu .options=${["name", "sound", "notify"]}></screen-menu>
      </header>
      <main
        class="${open ? "opened" : ""} ${this.view}"
        @pick=${(event) => this.#open(event.detail)}
        @brief=${(event) => this.#open(event.detail, true)}
        @close=${this.#close}
        @acknowledge=${(event) => this.#acknowledge(event.detail)}
      >
        <tile-grid
          .calls=${shown}
          .desk=${this.desk}
          .selected=${this.selected}
          .hotRuns=${this.past.hotRuns}
          .tick=${this.tick}
        ></tile-grid>
        <div class="side">
          ${open ? nothing : html`<due-strip .team=${this.team} .link=${this.desk.link}></due-strip>`}
          ${open ? this.#detail(open, calls) : html`<alert-feed .calls=${calls} .desk=${this.desk} .past=${this.past} .send=${this.#send} .tick=${this.tick}></alert-feed>`}
        </div>
      </main>
      <div class="hidden" role="status" aria-live="polite">${this.news}</div>
      <ask-name></ask-name>`;
  }

  #teams(all) {
    return html`<select aria-label=${t("board.team")} @change=${(event) => (this.team = event.target.value)}>
      <option value="">${t("board.allTeams")}</option>
      ${byTeam(all)
        .filter(([team]) => team)
        .map(([team]) => html`<option value=${team} ?selected=${team === this.team}>${team}</option>`)}
    </select>`;
  }

  #detail(call, calls) {
    const others = calls
      .filter((one) => !one.ended && one.id !== call.id)
      .filter((one) => openAlerts(one).some((alert) => alert.tier !== "T3")).length;
    return html`${others ? html`<button class="strip" @click=${this.#close}>${others === 1 ? t("feed.strip1") : t("feed.strip", { n: others })}</button>` : nothing}
      <call-detail
        .call=${call}
        .elapsed=${this.desk.elapsed(call)}
        .send=${this.#send}
        .join=${this.#join}
      ></call-detail>`;
  }

  #notice({ call, alert }) {
    if (alert.times <= 1) {
      this.news = `${t(`tier.${alert.tier}`)}: ${call.info.agent}, ${alertReason(alert, call)}`;
    }
    giveNotice(call, alert, (id) => (this.selected = id));
  }

  updated() {
    const waiting = this.desk
      .live()
      .filter((call) => openAlerts(call).some((alert) => alert.tier !== "T3")).length;
    document.title = (waiting ? `(${waiting}) ` : "") + t("title.wallboard");
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

  #close = async () => {
    const inside = this.renderRoot.activeElement?.localName === "call-detail";
    this.selected = null;
    await this.updateComplete;
    if (inside) {
      this.renderRoot.querySelector("tile-grid").focus();
    }
  };

  #key = (event) => {
    const writing = event.composedPath()[0].value;
    if (event.key === "Escape" && this.selected && !event.defaultPrevented && !writing) {
      this.#close();
    }
  };

  async #acknowledge({ call, alerts, owner }) {
    const by = await this.#name();
    await Promise.allSettled(
      alerts.map((alert) => this.desk.link.send({ type: "acknowledge", call, alert, by, owner })),
    );
  }

  #name() {
    return this.renderRoot.querySelector("ask-name").name();
  }

  #loadPast(wait = 2_000) {
    clearTimeout(this.#pastLoad);
    this.#pastLoad = setTimeout(async () => {
      const ended = await ask(`/api/v1/calls?limit=${PAST_CALLS}`);
      this.past = ended ? sortPast(ended) : this.past;
    }, wait);
  }
}

customElements.define("wall-board", WallBoard);
