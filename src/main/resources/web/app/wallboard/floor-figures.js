import { css, html } from "lit";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import "../parts/level-mark.js";
import "../parts/spark-line.js";
import { byTeam, count, trend } from "./floor.js";

const QUARTER_HOUR = 15 * 60_000;

/** Counters of the floor and of each team, and the trend of the last quarter of an hour. */
export class FloorFigures extends Part {
  static properties = { calls: { attribute: false }, all: { attribute: false }, now: { type: Number } };

  static styles = [
    common,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 1.25rem;
        min-width: 0;
      }
      dl {
        display: flex;
        gap: 1.1rem;
      }
      dl div {
        display: flex;
        align-items: baseline;
        gap: 0.35rem;
      }
      dt {
        order: 2;
        font-size: 0.85rem;
        color: var(--ink-3);
        white-space: nowrap;
      }
      dd {
        font-size: 1.15rem;
        font-weight: 650;
      }
      level-mark {
        font-size: 0.85rem;
      }
      spark-line {
        width: 130px;
      }
      table {
        border-collapse: collapse;
        font-size: 0.9rem;
      }
      th,
      td {
        padding: 0.3rem 0.7rem;
        text-align: right;
        border-bottom: 1px solid var(--line);
      }
      th:first-child {
        text-align: left;
      }
      thead th {
        font-size: 0.8rem;
        color: var(--ink-3);
        font-weight: 600;
      }
      .sheet {
        position: fixed;
        inset: 56px auto auto 50%;
        translate: -50% 0;
        margin: 0;
        padding: 0.75rem 1rem 1rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        color: inherit;
        box-shadow: 0 12px 40px #0003;
      }
      @media (max-width: 1400px) {
        spark-line {
          display: none;
        }
      }
      @media (max-width: 980px) {
        dl {
          gap: 0.8rem;
        }
        .more,
        .teams {
          display: none;
        }
      }
    `,
  ];

  render() {
    const figures = count(this.calls);
    return html`<dl>
        ${item(figures.live, t("board.live"))}
        ${item(figures.high, html`<level-mark level="RED" bare></level-mark> ${t("board.high")}`)}
        ${item(figures.watch, html`<level-mark level="AMBER" bare></level-mark> ${t("board.watch")}`)}
        ${item(figures.alerted, t("board.alerted"), "more")}
        ${item(figures.recovered, t("board.recovered"), "more")}
      </dl>
      <spark-line
        .points=${trend(this.calls, this.now)}
        .until=${this.now}
        span=${QUARTER_HOUR}
        height="26"
        label=${t("board.trend")}
        title=${t("board.trend")}
      ></spark-line>
      <button class="teams" popovertarget="teams">${t("board.teams")}</button>
      <div id="teams" class="sheet" popover>${this.#teams()}</div>`;
  }

  #teams() {
    return html`<table>
      <thead>
        <tr>
          ${["team", "live", "high", "watch", "alerted", "recovered"].map((key) => html`<th scope="col">${t(`board.${key}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${byTeam(this.all).map(([team, calls]) => {
          const figures = count(calls);
          return html`<tr>
            <th scope="row">${team || "–"}</th>
            <td>${figures.live}</td>
            <td>${figures.high}</td>
            <td>${figures.watch}</td>
            <td>${figures.alerted}</td>
            <td>${figures.recovered}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }
}

function item(value, name, kind = "") {
  return html`<div class=${kind}>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

customElements.define("floor-figures", FloorFigures);
