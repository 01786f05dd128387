import { css, html } from "lit";
import { clock, spokenIn } from "../core/format.js";
import { plainScript } from "../core/plain-script.js";
import { t } from "../core/words.js";
import { curves, figures, legend, legendStyle, paint } from "../parts/chart-parts.js";
import { Part, common } from "../parts/part.js";
import { moments } from "./moments.js";
import { height, lanesOf, options } from "./timeline-options.js";

/**
 * The whole call at one look: heat, voice and risk as curves, and below them where it turned, alerts, cues and what came
 * of them, waits. Tells "line" or "moment" for what is clicked; the arrow keys go from moment to moment, Enter opens one.
 */
export class CallTimeline extends Part {
  static properties = {
    call: { attribute: false },
    made: { attribute: false },
    until: { type: Number },
    chosen: { state: true },
  };

  static styles = [
    common,
    legendStyle,
    css`
      .keys {
        min-width: 0;
        border-radius: 6px;
      }
    `,
  ];

  #chart = null;
  #watch = null;
  #look = "";
  #moments = [];
  #series = [];

  constructor() {
    super();
    this.chosen = -1;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch?.disconnect();
    this.#chart?.dispose();
    this.#chart = null;
  }

  willUpdate() {
    this.#moments = moments(this.call, this.made);
    this.#series = curves(this.call);
  }

  render() {
    return html`${legend(this.#series)}
      <div
        class="keys"
        tabindex="0"
        role="application"
        aria-label="${t("detail.timeline")}. ${t("lanes.keys")}"
        @keydown=${this.#key}
      >
        <div class="box" style="height:${height(lanesOf(this.#moments))}px"></div>
      </div>
      <p class="hidden" aria-live="polite" lang=${spokenIn(this.call)}>${this.#told()}</p>
      ${figures(this.#series, this.until)}`;
  }

  #told() {
    const one = this.#moments[this.chosen];
    return one ? `${clock(one.at)} ${one.text}` : "";
  }

  async updated(changed) {
    const library = await plainScript("/lib/echarts/echarts.common.min.js", "echarts");
    const box = this.renderRoot.querySelector(".box");
    if (!this.isConnected || box.clientWidth === 0) {
      return;
    }
    this.#chart ??= this.#open(library, box);
    const style = getComputedStyle(this);
    const look = [style.getPropertyValue("--ink"), style.colorScheme, document.documentElement.lang].join(" ");
    if (changed.has("call") || changed.has("made") || look !== this.#look) {
      this.#look = look;
      this.#draw(box);
    }
  }

  #open(library, box) {
    const chart = library.init(box, null, { renderer: "canvas" });
    chart.on("click", ({ data }) => data?.lane && this.#show(data));
    chart.getZr().on("click", (event) => this.#clicked(chart, event));
    this.#watch = new ResizeObserver(() => {
      chart.resize();
      this.#draw(box);
    });
    this.#watch.observe(box);
    return chart;
  }

  #draw(box) {
    const summary = t("lanes.about", {
      length: clock(this.until),
      peak: Math.round(this.call.peak.risk),
      n: this.#moments.length,
    });
    this.#chart.setOption(
      options(
        { series: this.#series, moments: this.#moments, until: this.until, width: box.clientWidth, summary },
        (name) => paint(this.renderRoot, name),
        getComputedStyle(this).fontFamily,
      ),
      { notMerge: true },
    );
  }

  #show({ at, utterance }) {
    if (utterance) {
      this.tell("line", utterance);
    } else {
      this.tell("moment", at);
    }
  }

  /** A click on the curves leads to what was said then. */
  #clicked(chart, { offsetX, offsetY }) {
    if (chart.containPixel({ gridIndex: 0 }, [offsetX, offsetY])) {
      this.tell("moment", chart.convertFromPixel({ xAxisIndex: 0 }, offsetX));
    }
  }

  #key(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step && this.#moments.length) {
      this.chosen = Math.min(this.#moments.length - 1, Math.max(0, this.chosen + step));
      const one = this.#moments[this.chosen];
      const drawn = this.#chart.getOption().series;
      const seriesIndex = drawn.findIndex((each) => each.data.some((item) => same(item, one)));
      const dataIndex = drawn[seriesIndex].data.findIndex((item) => same(item, one));
      this.#chart.dispatchAction({ type: "showTip", seriesIndex, dataIndex });
    } else if (event.key === "Enter" && this.#moments[this.chosen]) {
      this.#show(this.#moments[this.chosen]);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Where in the window a moment is drawn; for whoever points at it from outside. */
  place(lane, number) {
    const one = this.#moments.filter((each) => each.lane === lane)[number];
    const box = this.renderRoot.querySelector(".box").getBoundingClientRect();
    const [x, y] = this.#chart.convertToPixel({ gridIndex: 1 }, [one.at, t(`lanes.${lane}`)]);
    return { x: box.x + x, y: box.y + y };
  }
}

/** Whether something drawn stands for a moment. */
function same(item, one) {
  return item?.lane === one.lane && item.at === one.at && item.text === one.text;
}

customElements.define("call-timeline", CallTimeline);
