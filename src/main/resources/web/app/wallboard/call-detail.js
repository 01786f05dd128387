import { css, html, nothing } from "lit";
import { clock, percent, spokenIn } from "../core/format.js";
import { alertReason, named, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import { curves } from "../parts/chart-parts.js";
import "../parts/case-quadrant.js";
import "../parts/level-mark.js";
import "../parts/mood-pair.js";
import "../parts/risk-parts.js";
import "../parts/time-chart.js";
import "../parts/transcript-view.js";
import "./alert-answers.js";
import "./call-briefing.js";
import { openAlerts } from "./floor.js";
import "./message-box.js";

/** One call opened: what is said, how it went so far, what the risk is made of, and what a supervisor can do. */
export class CallDetail extends Part {
  static properties = {
    call: { attribute: false },
    elapsed: { type: Number },
    send: { attribute: false },
    join: { attribute: false },
    joined: { state: true },
  };

  static styles = [
    common,
    css`
      :host {
        display: grid;
        grid-template-rows: auto auto auto minmax(0, 1fr) auto;
        min-height: 0;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        container-type: inline-size;
        overflow: hidden;
      }
      header {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
        padding: 0.6rem 0.6rem 0.5rem 1rem;
        border-bottom: 1px solid var(--line);
      }
      header h1 {
        font-size: 1.1rem;
        line-height: 1.3;
      }
      header .more {
        flex: 1;
        min-width: 0;
        font-size: 0.87rem;
        color: var(--ink-3);
      }
      .alerts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 0.5rem;
        padding: 0.45rem 1rem;
        border-bottom: 1px solid var(--line);
        background: var(--sunken);
        font-size: 0.9rem;
      }
      .alerts:empty {
        padding: 0;
        border: 0;
      }
      .alerts b {
        flex: 1;
        min-width: 9rem;
        font-weight: 600;
      }
      .chart {
        padding: 0.6rem 1rem 0.4rem;
        border-bottom: 1px solid var(--line);
      }
      .body {
        display: grid;
        grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
        min-height: 0;
      }
      transcript-view {
        border-right: 1px solid var(--line);
      }
      .side {
        display: grid;
        gap: 1.1rem;
        align-content: start;
        padding: 0.9rem 1rem 1.25rem;
        overflow-y: auto;
        scrollbar-width: thin;
      }
      h2 {
        margin-bottom: 0.3rem;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.2rem 0.9rem;
        font-size: 0.9rem;
      }
      dt {
        color: var(--ink-3);
      }
      .acts {
        display: flex;
        gap: 0.35rem;
      }
      .joined {
        font-size: 0.9rem;
        color: var(--accent);
      }
      .joined:empty {
        display: none;
      }
      footer {
        padding: 0.6rem 1rem 0.35rem;
        border-top: 1px solid var(--line);
      }
      .cue {
        padding: 0.55rem 0.75rem;
        border-radius: 8px;
        background: var(--sunken);
        font-size: 0.9rem;
      }
      @container (max-width: 560px) {
        header .more {
          order: 1;
          flex-basis: 100%;
        }
        header .acts {
          order: 2;
          flex: 1;
        }
        header .acts button {
          flex: 1;
          padding: 0;
        }
        header h1 {
          flex: 1;
        }
        kbd {
          display: none;
        }
        .body {
          grid-template-columns: 1fr;
          overflow-y: auto;
        }
        transcript-view {
          height: 320px;
          border-right: 0;
          border-bottom: 1px solid var(--line);
        }
        .side {
          overflow: visible;
        }
      }
    `,
  ];

  render() {
    const { call } = this;
    return html`<header>
        <level-mark level=${call.risk.level}></level-mark><b>${Math.round(call.risk.risk)}</b>
        <h1>${call.info.agent || t("tile.unassigned")}</h1>
        <span class="more"
          >${[call.info.team, named("issue", call.dialogue?.issue ?? ""), call.ended ? t("tile.ended") : clock(this.elapsed)].filter(Boolean).join(" · ")}</span
        >
        ${call.ended ? html`<a href="/report/${encodeURIComponent(call.id)}" target="_blank">${t("start.report")}</a>` : html`<span class="acts" role="group" aria-label=${t("detail.join")}>${["listen", "whisper", "barge"].map((mode) => html`<button @click=${() => this.#ask(mode)}>${t(`detail.${mode}`)}</button>`)}</span>`}
        <button class="plain" @click=${() => this.tell("close")}>
          ${t("detail.close")} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </header>
      <div class="alerts">${this.#alerts(call)}</div>
      <div class="chart">
        <time-chart
          .series=${curves(call)}
          .marks=${marks(call)}
          .until=${Math.max(this.elapsed, 30_000)}
          height="132"
        ></time-chart>
      </div>
      <div class="body">
        <transcript-view .call=${call} scores></transcript-view>
        <div class="side" tabindex="0" role="region" aria-label=${t("detail.title", { agent: call.info.agent })}>
          ${this.#side(call)}
        </div>
      </div>
      ${call.ended ? nothing : html`<footer><message-box .agent=${call.info.agent} .send=${(text) => this.send(call.id, text)}></message-box></footer>`}`;
  }

  #alerts(call) {
    const open = openAlerts(call);
    return call.ended || open.length === 0
      ? nothing
      : html`<b>${alertReason(open[0], call)}</b>
          ${open.length > 1 ? html`<span class="quiet">${t("tile.alerts", { n: open.length })}</span>` : nothing}
          <alert-answers call=${call.id} .alerts=${open}></alert-answers>`;
  }

  #side(call) {
    return html`<p class="joined" role="status">${this.joined ? t(`detail.${this.joined}`) : nothing}</p>
      <section id="briefing">
        <h2>${t("detail.briefing")}</h2>
        <call-briefing .call=${call}></call-briefing>
      </section>
      <section>
        <h2>${t("detail.contrib")}</h2>
        <risk-parts .parts=${call.risk.contributions} lang=${spokenIn(call)} most="8"></risk-parts>
      </section>
      <case-quadrant .call=${call}></case-quadrant>
      <mood-pair .call=${call} .until=${this.elapsed}></mood-pair>
      <section>
        <h2>${t("detail.cue")}</h2>
        ${call.cue ? html`<p class="cue" lang=${spokenIn(call)}><b>${call.cue.action}</b><br />${call.cue.line}</p>` : html`<p class="quiet">${t("detail.noCue")}</p>`}
      </section>
      <section>
        <h2>${t("detail.now")}</h2>
        ${this.#facts(call)}
      </section>`;
  }

  async #ask(mode) {
    this.joined = await this.join(this.call.id, mode);
  }

  #facts(call) {
    const state = call.dialogue;
    const { trigger, demand } = call.forecast;
    const timing = state?.timing;
    const rows = [
      ["detail.heat", `${Math.round(call.risk.heat)}`],
      ["detail.overreach", `${Math.round(call.risk.overreach ?? 0)}`],
      state && ["detail.motive", t(`motive.${state.motive}`)],
      state && ["detail.stage", t(`stage.${state.stage}`)],
      state && state.negotiation !== "NONE" && ["detail.negotiation", t(`negotiation.${state.negotiation}`)],
      state?.situation && ["detail.situation", situation(state.situation)],
      state && ["detail.fault", t(`fault.${state.fault}`) + (state.faultEvidence ? ` (“${state.faultEvidence}”)` : "")],
      demand && ["detail.forecast", `${named("signal", demand.demand)}, ${percent(demand.probability)}`],
      trigger && ["detail.trigger", `${percent(trigger.probability)} ${t("detail.turns", { n: trigger.turns })}`],
      state && ["detail.deflections", t("detail.times", { n: state.deflections })],
      timing && ["detail.talk", percent(timing.agentTalkShare ?? 0)],
      timing?.nonTalk > 0 && ["detail.silence", clock(timing.nonTalk)],
      call.lag?.ms > 500 && ["detail.lag", t("tile.lag", { n: (call.lag.ms / 1000).toFixed(1) })],
      call.gaps.length > 0 && ["detail.gaps", `${call.gaps.length}`],
    ].filter(Boolean);
    return html`<dl>
      ${rows.map(
        ([key, value]) =>
          html`<dt>${t(key)}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>`;
  }

  /** Brings the briefing into view. */
  async brief() {
    await this.updateComplete;
    this.renderRoot.querySelector("#briefing").scrollIntoView({ block: "start" });
  }
}

/** The kind of case with what speaks for it; "unclear" is an answer like any other. */
function situation({ kind, evidence = [] }) {
  return t(`situation.${kind}`) + (evidence.length ? ` (${evidence.map((one) => `“${one}”`).join(", ")})` : "");
}

/** What stands out on the timeline: where the call turned, and the first alert of the tiers that cannot wait. */
function marks(call) {
  return [
    ...call.turning.map((point) => ({ at: point.at, name: t("transcript.turned"), color: "--high-fill" })),
    ...["T2", "T1"].flatMap((tier) => {
      const first = call.alerts.filter((alert) => alert.tier === tier).sort((a, b) => a.firstAt - b.firstAt)[0];
      return first ? [{ at: first.firstAt, name: t(`mark.${tier}`), color: "--watch" }] : [];
    }),
  ];
}

customElements.define("call-detail", CallDetail);
