import { css, html, nothing, svg } from "lit";
import { Part, common } from "./part.js";

const WIDTH = 120;
// Room above and below, so that neither the line nor its last point is cut off.
const EDGE = 3;

/**
 * A small trend. Points are [time, value]; the window ends at `until`. A step line, because a mood holds until the next
 * words.
 */
export class SparkLine extends Part {
  static properties = {
    points: { attribute: false },
    until: { type: Number },
    span: { type: Number },
    low: { type: Number },
    high: { type: Number },
    base: { type: Number },
    height: { type: Number },
    label: {},
    steps: { type: Boolean },
  };

  static styles = [
    common,
    css`
      .box {
        position: relative;
        padding-right: 3px;
      }
      .end {
        position: absolute;
        right: 0;
        width: 6px;
        height: 6px;
        margin: -3px 0 0;
        border-radius: 50%;
        background: var(--spark, var(--accent));
      }
      svg {
        display: block;
        width: 100%;
        height: var(--spark-height);
        overflow: visible;
      }
      .line {
        fill: none;
        stroke: var(--spark, var(--accent));
        stroke-width: 1.75;
        stroke-linejoin: round;
        stroke-linecap: round;
        vector-effect: non-scaling-stroke;
      }
      .area {
        fill: var(--spark, var(--accent));
        opacity: 0.12;
      }
      .base {
        stroke: var(--line-2);
        stroke-dasharray: 2 3;
        vector-effect: non-scaling-stroke;
      }
    `,
  ];

  constructor() {
    super();
    this.points = [];
    this.span = 120_000;
    this.low = 0;
    this.high = 100;
    this.base = 0;
    this.height = 28;
  }

  render() {
    const from = this.until - this.span;
    const x = (at) => ((at - from) / this.span) * WIDTH;
    const room = this.height - 2 * EDGE;
    const y = (value) =>
      EDGE + room - ((Math.min(this.high, Math.max(this.low, value)) - this.low) / (this.high - this.low)) * room;
    const path = this.#path(from, x, y);
    return html`<div class="box">
      <svg
        viewBox="0 0 ${WIDTH} ${this.height}"
        height=${this.height}
        preserveAspectRatio="none"
        role="img"
        aria-label=${this.label ?? ""}
      >
        <line class="base" x1="0" x2=${WIDTH} y1=${y(this.base)} y2=${y(this.base)}></line>
        ${path && svg`<path class="area" d="${path.line}V${y(this.base)}H${path.start}Z"/><path class="line" d=${path.line}/>`}</svg
      >${path ? html`<i class="end" style="top:${(y(path.last) / this.height) * 100}%"></i>` : nothing}
    </div>`;
  }

  #path(from, x, y) {
    const before = this.points.findLast((point) => point[0] < from);
    const seen = this.points.filter((point) => point[0] >= from);
    const points = before ? [[from, before[1]], ...seen] : seen;
    if (points.length === 0) {
      return null;
    }
    const [first, ...rest] = points.map(([at, value]) => [x(at).toFixed(1), y(value).toFixed(1)]);
    const joined = rest.map(([px, py]) => (this.steps ? `H${px}V${py}` : `L${px} ${py}`)).join("");
    return { start: first[0], last: points.at(-1)[1], line: `M${first[0]} ${first[1]}${joined}H${WIDTH}` };
  }
}

customElements.define("spark-line", SparkLine);
