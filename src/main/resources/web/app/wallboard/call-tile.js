import { css, html, nothing } from "lit";
import { foreignNow } from "../core/coverage.js";
import { because, clock, spokenIn } from "../core/format.js";
import { named, sourceName, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import "../parts/level-mark.js";
import "../parts/spark-line.js";

const LAG_SHOWN = 1_500;
// Below this there is nothing that a supervisor would want to read.
const TELLING = 10;
// So many hot calls in a row are more than most people take well.
const BREAK_AFTER = 3;

/** One call on the wallboard: level as shape, word and colour, who, and why in words. */
export class CallTile extends Part {
  static properties = {
    call: { attribute: false },
    elapsed: { type: Number },
    hotRun: { type: Number },
    selected: { type: Boolean, reflect: true },
    reachable: { type: Boolean },
  };

  static styles = [
    common,
    css`
      :host {
        min-width: 0;
        min-height: 0;
        container: tile / size;
      }
      button {
        position: relative;
        display: grid;
        grid-template-rows: auto auto auto auto minmax(0, 1fr) auto;
        align-items: start;
        justify-content: stretch;
        gap: 0;
        width: 100%;
        height: 100%;
        padding: 0.5rem 0.7rem 0.5rem 0.85rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        text-align: left;
        font-weight: 400;
        overflow: hidden;
      }
      button::before {
        content: "";
        position: absolute;
        inset: 0 auto 0 0;
        width: 4px;
        background: transparent;
      }
      button.AMBER::before {
        background: var(--watch-fill);
      }
      button.RED::before {
        background: var(--high-fill);
      }
      button.RED {
        background: linear-gradient(100deg, var(--high-soft), var(--surface) 60%);
      }
      button:hover {
        border-color: var(--line-2);
      }
      :host([selected]) button {
        border-color: var(--accent);
        box-shadow: inset 0 0 0 1px var(--accent);
      }
      .top {
        align-items: center;
      }
      .who {
        align-items: baseline;
      }
      .top,
      .who {
        display: flex;
        gap: 0.5rem;
        min-width: 0;
      }
      .top level-mark {
        font-size: 0.82rem;
      }
      .time {
        margin-left: auto;
        font-size: 0.82rem;
        color: var(--ink-3);
      }
      .score {
        font-weight: 650;
        font-size: 0.95rem;
        color: var(--ink);
      }
      .who {
        font-size: 0.85rem;
        color: var(--ink-3);
        white-space: nowrap;
        overflow: hidden;
      }
      .who b {
        font-weight: 650;
        font-size: 0.95rem;
        color: var(--ink);
      }
      .who span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .why {
        align-self: start;
        margin-top: 0.1rem;
        font-size: 0.85rem;
        line-height: 1.3;
        color: var(--ink-2);
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
        overflow-wrap: anywhere;
      }
      .foot {
        grid-row: 6;
        display: flex;
        align-items: end;
        gap: 0.35rem;
        min-width: 0;
        overflow: hidden;
      }
      .foot spark-line {
        flex: 1;
        min-width: 30px;
        --spark: var(--ink-3);
        --spark-height: 20px;
      }
      .chip {
        padding: 0 0.4rem;
        font-size: 0.78rem;
      }
      .chip.hot {
        border-color: transparent;
        background: var(--watch-soft);
        color: var(--watch);
        font-weight: 600;
      }
      .chip.own {
        border-color: transparent;
        background: var(--accent-soft);
        color: var(--accent);
      }
      .why b {
        font-weight: 600;
        color: var(--ink);
      }
      .GREEN .why b {
        font-weight: 500;
        color: var(--ink-2);
      }
      .next {
        display: none;
        margin-top: 0.3rem;
        font-size: 0.83rem;
        color: var(--ink-3);
        white-space: nowrap;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .next b {
        font-weight: 500;
        color: var(--ink-2);
      }
      .latest {
        display: none;
        align-self: end;
        margin-bottom: 0.35rem;
        font-size: 0.83rem;
        line-height: 1.3;
        color: var(--ink-3);
        overflow: hidden;
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }
      @container tile (height > 190px) {
        .latest {
          display: -webkit-box;
        }
      }
      @container tile (height > 145px) {
        .next {
          display: block;
        }
        .why {
          font-size: 0.9rem;
          line-height: 1.35;
          -webkit-line-clamp: 3;
        }
        .foot spark-line {
          --spark-height: 34px;
        }
      }
      @container tile (height < 124px) {
        spark-line {
          display: none;
        }
      }
      @container tile (height < 106px) {
        .why {
          -webkit-line-clamp: 1;
        }
      }
    `,
  ];

  render() {
    const { call } = this;
    const { level, risk } = call.risk;
    const agent = call.info.agent || t("tile.unassigned");
    const parts = risk < TELLING ? [] : (call.risk.contributions ?? []).filter((part) => part.points > 0);
    const top = parts.find((part) => because(part)) ?? parts[0];
    const source = sourceName(top?.source);
    const words = because(top);
    const latest = call.lines.findLast((line) => line.text);
    const label = t("tile.open", {
      level: t(`level.${level}`),
      risk: Math.round(risk),
      agent,
      reason: [source, words].filter(Boolean).join(": ") || t("tile.quiet"),
    });
    return html`<button
      class=${level}
      tabindex=${this.reachable ? 0 : -1}
      aria-label=${label}
      aria-pressed=${this.selected}
    >
      <span class="top"
        ><level-mark level=${level}></level-mark><span class="score">${Math.round(risk)}</span
        ><span class="time">${call.ended ? t("tile.ended") : clock(this.elapsed)}</span></span
      >
      <span class="who"
        ><b>${agent}</b
        ><span>${[call.info.team, named("issue", call.dialogue?.issue ?? "")].filter(Boolean).join(" · ")}</span></span
      >
      <span class="why"
        >${source ? html`<b>${source}</b> ` : html`<span class="quiet">${t(foreignNow(call) ? "coverage.now" : "tile.quiet")}</span>`}${words ? html`<span lang=${spokenIn(call)}>“${words}”</span>` : nothing}</span
      >
      <span class="next"
        >${level !== "GREEN" && call.forecast.demand ? html`${t("notes.next")} <b>${named("signal", call.forecast.demand.demand)}</b>` : nothing}</span
      >
      <span class="latest" lang=${spokenIn(call)}>${latest ? `${t(`party.${latest.party}`)}: ${latest.text}` : nothing}</span>
      <span class="foot"
        >${this.#chips()}<spark-line
          .points=${call.riskTrail}
          .until=${this.elapsed}
          height="20"
          label=${t("tile.trend")}
        ></spark-line
      ></span>
    </button>`;
  }

  #chips() {
    const { call } = this;
    const open = call.alerts.filter((alert) => !alert.seenBy).length;
    const owner = call.alerts.findLast((alert) => alert.owner)?.owner;
    const due = call.ledger.findLast(
      (entry) => entry.due && entry.party === "CUSTOMER" && entry.status === "OPEN",
    )?.due;
    const lag = call.lag?.ms ?? 0;
    const run = call.peak.level === "RED" ? (this.hotRun ?? 0) + 1 : 0;
    return [
      open && html`<span class="chip hot">${open === 1 ? t("tile.alert") : t("tile.alerts", { n: open })}</span>`,
      owner && html`<span class="chip own">${t("tile.owner", { name: owner })}</span>`,
      run > 1 &&
        html`<span class="chip">${t("tile.hotRun", { n: run })}${run >= BREAK_AFTER ? `: ${t("tile.break")}` : ""}</span>`,
      due && html`<span class="chip hot">${t("tile.due", { due })}</span>`,
      lag > LAG_SHOWN && html`<span class="chip">${t("tile.lag", { n: (lag / 1000).toFixed(1) })}</span>`,
      call.held !== null && html`<span class="chip">${t("tile.held")} ${clock(this.elapsed - call.held)}</span>`,
      foreignNow(call) && html`<span class="chip hot">${t("tile.foreign")}</span>`,
      call.gaps.length > 0 &&
        html`<span class="chip"
          >${call.gaps.length === 1 ? t("tile.gap") : t("tile.gaps", { n: call.gaps.length })}</span
        >`,
      call.failures.length > 0 && html`<span class="chip">${t("tile.failed")}</span>`,
      call.peak.level === "RED" &&
        call.risk.level === "GREEN" &&
        html`<span class="chip own">${t("tile.recovered")}</span>`,
    ].map((chip) => chip || nothing);
  }

  focus() {
    this.renderRoot.querySelector("button")?.focus();
  }
}

customElements.define("call-tile", CallTile);
