import { clock } from "../core/format.js";
import { t } from "../core/words.js";
import { LANES } from "./moments.js";

const NARROW = 560;
const CURVES = 170;
const LANE = 24;
const TOP = 24;
const BETWEEN = 26;
const SLIDER = 30;
const COLORS = { turn: "--high-fill", alerts: "--watch-fill", cues: "--accent", holds: "--accent" };
const SHAPES = { turn: "path://M0 0H10L5 9Z", alerts: "triangle", cues: "circle", holds: "rect" };

/** How high the whole timeline is, pixels. */
export function height(lanes) {
  return TOP + CURVES + BETWEEN + lanes.length * LANE + SLIDER;
}

/** The rows that have something in them. */
export function lanesOf(moments) {
  return LANES.filter((lane) => moments.some((one) => one.lane === lane));
}

/**
 * What ECharts draws: curves above, one row for each kind of moment below, both zoomed together. Words of a call are
 * only ever drawn on the canvas, never read as markup.
 *
 * @param color gives the colour of a custom property
 */
export function options({ series, moments, until, width, summary }, color, font) {
  const lanes = lanesOf(moments);
  const left = width < NARROW ? 56 : 76;
  const grid = { left, right: 16 };
  const space = { until, room: (width - left - 16) / 2 };
  const turns = moments.filter((one) => one.lane === "turn").map((one) => turn(one, space, color));
  return {
    animation: false,
    textStyle: { fontFamily: font },
    aria: { enabled: true, label: { description: summary } },
    tooltip: tooltip(color),
    grid: [
      { ...grid, top: TOP, height: CURVES, tooltip: { trigger: "axis", formatter: values } },
      { ...grid, top: TOP + CURVES + BETWEEN, height: lanes.length * LANE },
    ],
    xAxis: [times(0, until, color, true), times(1, until, color, false)],
    yAxis: [scores(color), rows(lanes, color)],
    dataZoom: [
      { type: "inside", xAxisIndex: [0, 1], zoomOnMouseWheel: "ctrl", moveOnMouseMove: "shift", preventDefaultMouseMove: false },
      { type: "slider", xAxisIndex: [0, 1], left, right: 16, height: 18, bottom: 4, showDataShadow: false, labelFormatter: clock, ...slider(color) },
    ],
    series: [...series.map((one, place) => curve(one, color, { turns: place === 0 ? turns : [], until })), ...lanes.flatMap((lane) => marks(lane, moments, color))],
  };
}

function tooltip(color) {
  return {
    trigger: "item",
    renderMode: "richText",
    confine: true,
    backgroundColor: color("--surface"),
    borderColor: color("--line-2"),
    textStyle: { color: color("--ink"), fontSize: 12, width: 260, overflow: "break", textBorderWidth: 0 },
    formatter: (one) => one.data?.text ?? "",
    axisPointer: { lineStyle: { color: color("--line-2") }, label: { show: false } },
  };
}

function slider(color) {
  return {
    borderColor: color("--line"),
    backgroundColor: color("--sunken"),
    fillerColor: color("--accent-soft"),
    handleStyle: { color: color("--surface"), borderColor: color("--accent") },
    moveHandleStyle: { color: color("--line-2") },
    emphasis: { handleStyle: { borderColor: color("--accent") }, moveHandleStyle: { color: color("--accent") } },
    brushSelect: false,
    textStyle: { color: color("--ink-3") },
  };
}

function values(points) {
  return [clock(points[0].axisValue), ...points.map((one) => `${one.seriesName} ${Math.round(one.value[1])}`)].join("\n");
}

function times(gridIndex, until, color, labelled) {
  return {
    gridIndex,
    type: "value",
    min: 0,
    max: until,
    minInterval: 5_000,
    splitNumber: 6,
    axisLine: { show: labelled, lineStyle: { color: color("--line-2") } },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { show: labelled, color: color("--ink-3"), formatter: clock, hideOverlap: true, showMaxLabel: false },
    axisPointer: { show: labelled },
  };
}

function scores(color) {
  return {
    gridIndex: 0,
    min: 0,
    max: 100,
    interval: 50,
    axisLabel: { color: color("--ink-3") },
    splitLine: { lineStyle: { color: color("--line") } },
  };
}

function rows(lanes, color) {
  return {
    gridIndex: 1,
    type: "category",
    inverse: true,
    data: lanes.map((lane) => t(`lanes.${lane}`)),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: color("--ink-2"), interval: 0 },
    splitLine: { show: true, lineStyle: { color: color("--line") } },
  };
}

/** What was last known holds until the call ends. */
function untilTheEnd(points, until) {
  return points.length ? [...points, [until, points.at(-1)[1]]] : points;
}

function curve({ name, points, color: tone, width, dash }, color, { turns, until }) {
  return {
    type: "line",
    name,
    data: untilTheEnd(points, until),
    step: "end",
    symbol: "none",
    silent: true,
    sampling: "lttb",
    lineStyle: { color: color(tone), width: width ?? 2, type: dash ?? "solid" },
    itemStyle: { color: color(tone) },
    markLine: {
      symbol: "none",
      silent: true,
      data: turns,
    },
  };
}

/** Where the call turned, with the agent's words before it. */
function turn({ at, text }, { until, room }, color) {
  const late = at > until / 2;
  return {
    xAxis: at,
    lineStyle: { color: color("--high-fill"), type: "dashed" },
    label: {
      formatter: text,
      position: "end",
      color: color("--high"),
      width: room,
      align: late ? "right" : "left",
      overflow: "truncate",
      fontSize: 11,
    },
  };
}

function marks(lane, moments, color) {
  const own = moments.filter((one) => one.lane === lane);
  const ink = color(COLORS[lane]);
  return lane === "holds" ? [true, false].map((told) => waits(own, told, told ? ink : color("--ink-3"))) : [points(lane, own, ink, color("--surface"))];
}

function points(lane, own, ink, paper) {
  return {
    type: "scatter",
    id: lane,
    name: t(`lanes.${lane}`),
    xAxisIndex: 1,
    yAxisIndex: 1,
    symbol: SHAPES[lane],
    symbolSize: 11,
    tooltip: { trigger: "item" },
    cursor: "pointer",
    data: own.map((one) => ({
      ...one,
      value: [one.at, t(`lanes.${lane}`)],
      itemStyle: one.full ? { color: ink, opacity: 1 } : { opacity: 1, color: paper, borderColor: ink, borderWidth: 1.6 },
    })),
  };
}

/** Waits as bars: each from its beginning to its end, with a gap after it. */
function waits(own, told, ink) {
  const name = t("lanes.holds");
  return {
    type: "line",
    id: `holds-${told}`,
    name,
    xAxisIndex: 1,
    yAxisIndex: 1,
    symbol: SHAPES.holds,
    symbolSize: [3, 8],
    showAllSymbol: true,
    tooltip: { trigger: "item" },
    lineStyle: { color: ink, width: 8, cap: "butt" },
    itemStyle: { color: ink },
    data: own
      .filter((one) => one.full === told)
      .flatMap((one) => [{ ...one, value: [one.at, name] }, { ...one, value: [one.to, name] }, { value: [null, null] }]),
  };
}
