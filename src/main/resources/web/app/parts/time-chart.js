import { css, html } from "lit";
import { clock } from "../core/format.js";
import { plainScript } from "../core/plain-script.js";
import { figures, legend, legendStyle, paint, valueAt } from "./chart-parts.js";
import { Part, common } from "./part.js";

// Seconds between the times below a chart.
const STEPS = [1, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 3600];

/**
 * Scores from 0 to 100 over the time of a call. Series: {name, points: [[ms, value]], color (a custom property), dash,
 * width}. Marks: {at, name, color}. A table of the same figures is there for those who do not see the chart.
 */
export class TimeChart extends Part {
  static properties = {
    series: { attribute: false },
    marks: { attribute: false },
    until: { type: Number },
    height: { type: Number },
  };

  static styles = [
    common,
    legendStyle,
    css`
      .box {
        min-width: 0;
        position: relative;
      }
      .u-over {
        cursor: crosshair;
      }
    `,
  ];

  #chart = null;
  #watch = null;
  #at = null;

  constructor() {
    super();
    this.height = 150;
    this.series = [];
    this.marks = [];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch?.disconnect();
    this.#chart?.destroy();
    this.#chart = null;
  }

  render() {
    return html`<link rel="stylesheet" href="/lib/uplot/uPlot.min.css" />
      ${legend(this.series, this.#at)}
      <div class="box" aria-hidden="true"></div>
      ${figures(this.series, this.until)}`;
  }

  async updated() {
    const library = await plainScript("/lib/uplot/uPlot.iife.min.js", "uPlot");
    const box = this.renderRoot.querySelector(".box");
    if (!this.isConnected || box.clientWidth === 0) {
      return;
    }
    const key = `${this.series.map((one) => one.name)} ${getComputedStyle(this).colorScheme} ${getComputedStyle(this).getPropertyValue("--ink")}`;
    if (!this.#chart || this.#chart.key !== key) {
      this.#chart?.destroy();
      this.#chart = new library(this.#options(box), this.#data(), box);
      this.#chart.key = key;
      this.#watch ??= new ResizeObserver(() => this.#chart?.setSize({ width: box.clientWidth, height: this.height }));
      this.#watch.observe(box);
    } else {
      this.#chart.setData(this.#data());
    }
  }

  #data() {
    const times = [...new Set([0, ...this.series.flatMap((one) => one.points.map((point) => point[0])), this.until])]
      .filter((at) => at <= this.until)
      .sort((a, b) => a - b);
    return [times.map((at) => at / 1000), ...this.series.map((one) => times.map((at) => valueAt(one.points, at)))];
  }

  #options(box) {
    const color = (name) => paint(this.renderRoot, name);
    const axis = {
      stroke: color("--ink-3"),
      grid: { stroke: color("--line"), width: 1 },
      ticks: { show: false },
      font: "11px sans-serif",
    };
    return {
      width: box.clientWidth,
      height: this.height,
      legend: { show: false },
      padding: [16, 20, 0, 0],
      cursor: { y: false, points: { size: 6 }, drag: { x: false, y: false } },
      scales: { x: { time: false }, y: { range: [0, 100] } },
      axes: [
        { ...axis, size: 24, space: 60, incrs: STEPS, values: (chart, splits) => splits.map((second) => clock(second * 1000)) },
        { ...axis, size: 30, splits: () => [0, 50, 100] },
      ],
      series: [
        {},
        ...this.series.map((one) => ({
          label: one.name,
          stroke: color(one.color),
          width: one.width ?? 2,
          dash: one.dash,
          points: { show: false },
          paths: one.steps ? globalThis.uPlot.paths.stepped({ align: 1 }) : undefined,
        })),
      ],
      hooks: { ready: [(chart) => this.#listen(chart)], draw: [(chart) => this.#drawMarks(chart, color)], setCursor: [(chart) => this.#point(chart)] },
    };
  }

  #drawMarks(chart, color) {
    const { ctx, bbox } = chart;
    const taken = [];
    ctx.save();
    ctx.lineWidth = devicePixelRatio;
    ctx.textAlign = "left";
    ctx.textBaseline = "alphabetic";
    ctx.font = `${11 * devicePixelRatio}px sans-serif`;
    for (const mark of this.marks.toSorted((a, b) => a.at - b.at)) {
      const x = Math.round(chart.valToPos(mark.at / 1000, "x", true)) + 0.5;
      ctx.strokeStyle = color(mark.color);
      ctx.fillStyle = color(mark.color);
      ctx.setLineDash([3 * devicePixelRatio, 3 * devicePixelRatio]);
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
      // A name stands to the right of its line, else to the left; where neither is free its line alone stays.
      const width = ctx.measureText(mark.name).width + 8 * devicePixelRatio;
      const from = [x, x - width].find((left) => isFree(left, left + width, ctx.canvas.width, taken));
      if (from !== undefined) {
        taken.push([from, from + width]);
        ctx.fillText(mark.name, from + 4 * devicePixelRatio, bbox.top - 5 * devicePixelRatio);
      }
    }
    ctx.restore();
  }

  /** Tells "moment" with the time in the call that was clicked. */
  #listen(chart) {
    chart.over.addEventListener("click", () => this.#at == null || this.tell("moment", this.#at));
  }

  #point(chart) {
    const index = chart.cursor.idx;
    const at = index == null || chart.cursor.left < 0 ? null : chart.data[0][index] * 1000;
    if (at !== this.#at) {
      this.#at = at;
      this.requestUpdate();
    }
  }
}

function isFree(from, to, width, taken) {
  return from >= 0 && to <= width && taken.every(([left, right]) => to <= left || from >= right);
}

customElements.define("time-chart", TimeChart);
