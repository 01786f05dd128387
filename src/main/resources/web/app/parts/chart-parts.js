import { css, html } from "lit";
import { clock } from "../core/format.js";
import { t } from "../core/words.js";

/** What every chart over the time of a call has. Series: {name, points: [[ms, value]], color (a custom property)}. */

/** The latest value at a time; null before the first. */
export function valueAt(points, at) {
  const point = points.findLast((one) => one[0] <= at);
  return point ? point[1] : null;
}

export const legendStyle = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    font-size: 0.8rem;
    color: var(--ink-2);
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .legend svg {
    width: 22px;
    height: 6px;
  }
  .legend b {
    min-width: 1.6em;
    font-weight: 600;
  }
`;

/** The name of each curve with its stroke; with the values at a time, where one is given. */
export function legend(series, at = null) {
  return html`<div class="legend" aria-hidden="true">
    ${series.map((one) => {
      const value = at == null ? null : valueAt(one.points, at);
      return html`<span
        ><svg viewBox="0 0 22 6">
          <path
            d="M1 3h20"
            stroke="var(${one.color})"
            stroke-width=${one.width ?? 2}
            stroke-dasharray=${one.dash?.join(" ") ?? ""}
          ></path></svg
        >${one.name} ${value == null ? "" : html`<b>${Math.round(value)}</b>`}</span
      >`;
    })}
    ${at == null ? "" : html`<span>${clock(at)}</span>`}
  </div>`;
}

/** The figures of a chart as a table, for those who do not see it. */
export function figures(series, until) {
  const step = Math.max(10_000, until / 12);
  const times = Array.from({ length: Math.ceil(until / step) + 1 }, (nothing, index) => Math.min(until, index * step));
  return html`<div class="hidden">
    <table>
      <caption>
        ${t("detail.table")}
      </caption>
      <tr>
        <th>${t("detail.time")}</th>
        ${series.map((one) => html`<th>${one.name}</th>`)}
      </tr>
      ${times.map(
        (at) =>
          html`<tr>
            <td>${clock(at)}</td>
            ${series.map((one) => html`<td>${Math.round(valueAt(one.points, at) ?? 0)}</td>`)}
          </tr>`,
      )}
    </table>
  </div>`;
}

/** A canvas knows no custom properties, so a colour is read off an element that has it. */
export function paint(root, name) {
  const probe = document.createElement("i");
  probe.style.color = `var(${name})`;
  root.append(probe);
  const color = getComputedStyle(probe).color;
  probe.remove();
  return color;
}

// What the timeline shows of the voice, as the trail holds it.
const VOICE = [
  { name: "detail.voice", color: "--ink-3", dash: [4, 4] },
  { name: "detail.voiceAnger", color: "--high-fill", dash: [2, 2] },
  { name: "detail.voiceChange", color: "--ink-3", dash: [1, 4] },
];

/** The lines of the timeline: risk, heat, and the voice on the same scale. */
export function curves(call) {
  return [
    { name: t("detail.risk"), points: fromStart(call.riskTrail), color: "--accent", width: 2.5, steps: true },
    {
      name: t("detail.heat"),
      points: fromStart(call.riskTrail.map(([at, , heat]) => [at, heat])),
      color: "--watch-fill",
      width: 1.5,
      steps: true,
    },
    ...(call.voiceTrail.length ? VOICE.map((one, at) => voiceLine(call, one, at + 1)) : []),
  ];
}

function voiceLine(call, { name, ...look }, column) {
  const points = call.voiceTrail.map((point) => [point[0], point[column] * 100]);
  return { name: t(name), points, width: 1.5, steps: true, ...look };
}

function fromStart(points) {
  return points.length && points[0][0] > 0 ? [[0, 0], ...points] : points;
}
