import { css, html, svg } from "lit";
import { percent } from "../core/format.js";
import { named, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

const MOST = 10;
const WIDTH = 640;
const HEIGHT = 200;
const FOOT = 20;

/** Root causes as a Pareto chart: how often each, the most frequent first, and the share of all up to it. */
export class ParetoChart extends Part {
  static properties = { causes: { attribute: false } };

  static styles = [
    common,
    css`
      svg {
        width: 100%;
        max-width: ${WIDTH}px;
        height: auto;
        overflow: visible;
      }
      rect {
        fill: var(--accent);
      }
      path {
        fill: none;
        stroke: var(--watch-fill);
        stroke-width: 2;
      }
      circle {
        fill: var(--watch-fill);
      }
      line {
        stroke: var(--line);
      }
      text {
        font: 11px var(--sans);
        fill: var(--ink-2);
        text-anchor: middle;
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 1.1rem;
        margin-top: 0.4rem;
        font-size: 0.87rem;
        color: var(--ink-2);
      }
    `,
  ];

  render() {
    const causes = this.causes.slice(0, MOST);
    const high = HEIGHT - FOOT;
    const step = WIDTH / causes.length;
    const bar = Math.min(56, step * 0.6);
    const y = (share) => 8 + (high - 8) * (1 - share);
    const x = (index) => step * (index + 0.5);
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${t("imp.causes")}>
        ${[0, 0.5, 1].map((share) => svg`<line x1="0" x2=${WIDTH} y1=${y(share)} y2=${y(share)} />`)}
        ${causes.map((one, index) => svg`<rect x=${x(index) - bar / 2} width=${bar} y=${y(one.share)} height=${high - y(one.share)} rx="2"><title>${named("cause", one.cause)} ${percent(one.share)}</title></rect><text x=${x(index)} y=${HEIGHT - 4}>${index + 1}</text>`)}
        <path d=${causes.map((one, index) => `${index ? "L" : "M"}${x(index)} ${y(one.cumulative)}`).join("")} />
        ${causes.map((one, index) => svg`<circle cx=${x(index)} cy=${y(one.cumulative)} r="3.5"><title>${percent(one.cumulative)}</title></circle>`)}
      </svg>
      <ol>
        ${causes.map((one, index) => html`<li>${index + 1} ${named("cause", one.cause)} ${percent(one.share)}</li>`)}
      </ol>`;
  }
}

customElements.define("pareto-chart", ParetoChart);
