import { css, html } from "lit";
import { t } from "../core/words.js";
import { Part, common } from "./part.js";

const HOT = 45;
// From here on an amount above the boundary was named.
const OVER = 30;

/** Two questions that are kept apart: how hot the customer is, and how far the claim goes beyond what may be given. */
export class CaseQuadrant extends Part {
  static properties = { call: { attribute: false } };

  static styles = [
    common,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 0.8rem;
      }
      .plane {
        position: relative;
        flex: none;
        display: grid;
        grid-template: 1fr 1fr / 1fr 1fr;
        gap: 1px;
        width: 58px;
        height: 42px;
        border: 1px solid var(--line-2);
        border-radius: 5px;
        background: var(--line-2);
        overflow: hidden;
      }
      .plane span {
        background: var(--surface);
      }
      .plane span.here {
        background: var(--accent-soft);
      }
      .plane i {
        position: absolute;
        width: 8px;
        height: 8px;
        margin: -4px;
        border-radius: 50%;
        background: var(--accent);
        transition:
          left 0.4s,
          top 0.4s;
      }
      p {
        font-size: 0.9rem;
        line-height: 1.35;
      }
    `,
  ];

  render() {
    const { heat, overreach = 0 } = this.call.risk;
    const hot = heat >= HOT;
    const over = overreach >= OVER;
    const cell = (top, right) => html`<span class=${top === hot && right === over ? "here" : ""}></span>`;
    // The dot stands in its own field and never on an edge of the plane.
    const place = (value, limit) =>
      12 + 76 * (value < limit ? (value / limit) * 0.5 : 0.5 + ((value - limit) / (100 - limit)) * 0.5);
    return html`<span class="plane" aria-hidden="true">
        ${cell(true, false)}${cell(true, true)}${cell(false, false)}${cell(false, true)}
        <i style="left:${place(overreach, OVER)}%;top:${100 - place(heat, HOT)}%"></i>
      </span>
      <p>${t(hot ? "case.hot" : "case.calm")}<br />${t(over ? "case.over" : "case.fair")}</p>`;
  }
}

customElements.define("case-quadrant", CaseQuadrant);
