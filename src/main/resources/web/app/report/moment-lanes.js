import { css, html, nothing, svg } from "lit";
import { clock, cueFate, spokenIn } from "../core/format.js";
import { alertReason, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

const PAUSE = 3_000;
const SHAPES = {
  turn: svg`<path d="M1 1h10L6 11z" />`,
  alert: svg`<path d="M6 .5l5.5 10.5h-11z" />`,
  cue: svg`<circle cx="6" cy="6" r="4.6" />`,
};

/** What happened along the timeline, row by row: the turn, alerts, cues and what came of them, holds and silence. */
export class MomentLanes extends Part {
  static properties = { call: { attribute: false }, until: { type: Number } };

  static styles = [
    common,
    css`
      .lane {
        display: grid;
        grid-template-columns: var(--gutter) minmax(0, 1fr);
        align-items: center;
        min-height: 24px;
        font-size: 0.8rem;
        color: var(--ink-2);
      }
      .track {
        position: relative;
        height: 24px;
        margin: 0 8px 0 30px;
        border-top: 1px solid var(--line);
      }
      .track button {
        position: absolute;
        top: 0;
        width: 24px;
        min-height: 24px;
        height: 24px;
        padding: 0;
        margin-left: -12px;
        border: 0;
        background: none;
      }
      .track svg {
        width: 12px;
        height: 12px;
        fill: currentColor;
      }
      .open svg {
        fill: none;
        stroke: currentColor;
        stroke-width: 1.6;
      }
      .turn {
        color: var(--high-fill);
      }
      .alert {
        color: var(--watch-fill);
      }
      .cue {
        color: var(--accent);
      }
      .hold {
        position: absolute;
        top: 8px;
        height: 8px;
        min-width: 2px;
        background: var(--line-2);
      }
      .hold.told {
        background: var(--accent);
      }
    `,
  ];

  render() {
    const { call } = this;
    return html`${this.#lane("turn", call.turning, (point) => this.#mark("turn", point, this.#turned(point)))}
    ${this.#lane("alerts", call.alerts, (alert) => this.#mark("alert", { at: alert.firstAt, utterance: alert.utterance }, `${t(`tier.${alert.tier}`)}: ${alertReason(alert, call)}`))}
    ${this.#lane("cues", call.cues, (cue) => this.#mark(cue.outcome?.said || cue.verdict === "USED" ? "cue" : "cue open", cue, [cue.action, cueFate(cue), heat(cue)].filter(Boolean).join(" · ")))}
    ${this.#lane("holds", holds(call), (hold) => html`<span class="hold ${hold.told ? "told" : ""}" style="left:${this.#left(hold.from)};width:${((hold.to - hold.from) / this.until) * 100}%" title="${t(hold.told ? "lanes.hold" : "lanes.silence")} ${clock(hold.from)}–${clock(hold.to)}"></span>`)}`;
  }

  #lane(name, items, draw) {
    return items.length === 0
      ? nothing
      : html`<div class="lane">
          <span>${t(`lanes.${name}`)}</span>
          <div class="track" role="group" aria-label=${t(`lanes.${name}`)} lang=${spokenIn(this.call)}>${items.map(draw)}</div>
        </div>`;
  }

  #mark(kind, { at, utterance }, text) {
    const label = `${clock(at)} ${text}`;
    return html`<button
      class=${kind}
      style="left:${this.#left(at)}"
      title=${label}
      aria-label=${label}
      @click=${() => this.tell("line", utterance)}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">${SHAPES[kind.split(" ")[0]]}</svg>
    </button>`;
  }

  #left(at) {
    return `${Math.min(100, (at / this.until) * 100)}%`;
  }

  #turned(point) {
    const cause = this.call.lines.find((line) => line.number === point.cause);
    return t("transcript.turned") + (cause ? `: “${cause.read}”` : "");
  }
}

function heat({ outcome }) {
  const round = Math.round;
  return outcome && t("report.heat", { before: round(outcome.heatBefore), after: round(outcome.heatAfter) });
}

/** Where nobody spoke for a while; told of where the agent had announced it. */
export function holds(call) {
  const found = [];
  let spoken = 0;
  let before = null;
  for (const line of call.lines) {
    if (line.from - spoken > PAUSE && before) {
      const told = (before.signals ?? []).some((signal) => signal.id === "LOOKUP_ANNOUNCED");
      found.push({ from: spoken, to: line.from, told });
    }
    spoken = Math.max(spoken, line.to);
    before = line;
  }
  return found;
}

customElements.define("moment-lanes", MomentLanes);
