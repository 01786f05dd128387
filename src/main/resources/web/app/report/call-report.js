import { css, html, nothing } from "lit";
import { ask } from "../core/ask.js";
import { limits, scored } from "../core/coverage.js";
import { length, moment } from "../core/format.js";
import { named, t } from "../core/words.js";
import "../parts/level-mark.js";
import { Part, common } from "../parts/part.js";
import "../parts/page-head.js";
import "../parts/transcript-view.js";
import "./call-sound.js";
import "./call-timeline.js";
import { fromReport } from "./from-report.js";
import "./how-handled.js";
import "./what-followed.js";
import "./what-happened.js";

/** The report of one call as the server has made it, with what people have said of it since. */
export class CallReport extends Part {
  static properties = {
    call: {},
    state: { state: true },
    made: { state: true },
    file: { state: true },
    reviews: { state: true },
    recorded: { state: true },
    sound: { state: true },
    who: { state: true },
    missing: { state: true },
  };

  static styles = [
    common,
    css`
      :host {
        max-width: 1120px;
        margin: 0 auto;
        padding: 0 20px 60px;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        justify-content: space-between;
        gap: 1rem 2rem;
        margin: 1rem 0 1.25rem;
      }
      h1 {
        font-size: 1.6rem;
        line-height: 1.2;
        letter-spacing: -0.01em;
      }
      .head p {
        color: var(--ink-2);
      }
      dl.figures {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.75rem;
      }
      .figures dt {
        font-size: 0.8rem;
        color: var(--ink-3);
      }
      .figures dd {
        font-size: 1.1rem;
        font-weight: 650;
      }
      .figures level-mark {
        font-size: 1rem;
      }
      .panel {
        padding: 1rem 1.2rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
      }
      .limits {
        margin-bottom: 12px;
        border-color: transparent;
        background: var(--watch-soft);
        color: var(--watch);
      }
      .two {
        display: grid;
        grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
        gap: 12px;
        margin-top: 12px;
        align-items: start;
      }
      .column {
        display: grid;
        gap: 12px;
      }
      .talk {
        padding: 1rem 0.35rem;
      }
      .talk h2 {
        padding: 0 0.9rem;
      }
      h2 {
        font-size: 1rem;
        color: var(--ink);
        margin-bottom: 0.4rem;
      }
      @media (max-width: 800px) {
        .two {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    this.reviews = [];
    this.who = new URLSearchParams(location.search).get("role") === "reviewer" ? "REVIEWER" : "AGENT";
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  async #load() {
    const path = `/api/v1/calls/${encodeURIComponent(this.call)}`;
    ask(`${path}/after`).then((after) => {
      this.file = after?.file;
      this.reviews = after?.reviews ?? [];
      this.recorded = after?.recording ?? false;
      this.sound = after?.sound;
    });
    this.made = await ask(`${path}/report`);
    this.missing = !this.made;
    this.state = this.missing ? null : fromReport(this.made);
  }

  render() {
    return html`<page-head></page-head>
      <main
        @line=${(event) => this.#show(event.detail)}
        @moment=${(event) => this.#show(this.#lineAt(event.detail)?.number)}
        @heard=${(event) => this.#heard(event.detail)}
        @reviewed=${(event) => (this.reviews = [...this.reviews, event.detail])}
      >
        ${this.state ? this.#report(this.state) : html`<p class="quiet" role="status">${this.missing ? t("report.missing") : t("report.loading")}</p>`}
      </main>`;
  }

  #report(call) {
    const until = Math.max(call.ended?.at ?? call.at, 10_000);
    const figures = [
      [t("after.length"), length(call.ended?.at ?? call.at)],
      ...(scored(call.coverage)
        ? [
            [t("after.peak"), html`<level-mark level=${call.peak.level} bare></level-mark> ${Math.round(call.peak.risk)}`],
            [t("after.end"), html`<level-mark level=${call.risk.level}></level-mark>`],
            this.made?.handling && [t("report.score"), Math.round(this.made.handling.total)],
          ]
        : [[t("after.peak"), t("coverage.unscored")]]),
    ].filter(Boolean);
    return html`<div class="head">
        <div>
          <h1>${named("issue", call.dialogue?.issue ?? "") || t("report.title")}</h1>
          <p>
            ${[call.info.agent, call.info.team, call.info.startedAt && moment(call.info.startedAt)].filter(Boolean).join(" · ")}
          </p>
        </div>
        <label
          >${t("report.role")}
          <select @change=${(event) => (this.who = event.target.value)}>
            <option value="AGENT">${t("report.agent")}</option>
            <option value="REVIEWER" ?selected=${this.who === "REVIEWER"}>${t("report.reviewer")}</option>
          </select></label
        >
        <dl class="figures">
          ${figures.map(
            ([name, value]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
      </div>
      ${this.#limits()}
      ${this.#timeline(call, until)}
      <div class="two">
        <div class="column">
          ${scored(call.coverage) ? html`<what-happened .call=${call} .made=${this.made} .reviews=${this.reviews} who=${this.who}></what-happened>` : this.#talk(call)}
        </div>
        <div class="column">
          <how-handled .call=${call} .made=${this.made} .reviews=${this.reviews} who=${this.who}></how-handled>
          <what-followed
            .call=${call}
            .made=${this.made}
            .file=${this.file}
            .reviews=${this.reviews}
            who=${this.who}
          ></what-followed>
          ${scored(call.coverage) ? this.#talk(call) : nothing}
        </div>
      </div>`;
  }

  #talk(call) {
    return html`<section class="panel talk">
      <h2>${t("transcript.title")}</h2>
      <transcript-view still scores .call=${call}></transcript-view>
    </section>`;
  }

  /** The curves where there are any, and the sound. */
  #timeline(call, until) {
    const curves = scored(call.coverage);
    if (!curves && !this.recorded) {
      return this.#kept();
    }
    return html`<section class="panel time">
      <h2>${t(curves ? "detail.timeline" : "sound.title")}</h2>
      ${curves ? html`<call-timeline .call=${call} .made=${this.made} .until=${until}></call-timeline>` : nothing}
      ${this.recorded ? html`<call-sound call=${call.id}></call-sound>` : nothing} ${this.#kept()}
    </section>`;
  }

  /** Until when the sound is kept, or that it no longer is. */
  #kept() {
    const key = { KEPT: "sound.until", DELETED: "sound.gone" }[this.sound?.state];
    return key ? html`<p class="small">${t(key, { date: moment(this.sound.until) })}</p>` : nothing;
  }

  /** What a reader must know before they rely on the rest. */
  #limits() {
    const said = limits(this.made?.coverage);
    return said.length === 0
      ? nothing
      : html`<section class="panel limits" aria-labelledby="limits">
          <h2 id="limits">${t("coverage.title")}</h2>
          ${said.map((limit) => html`<p>${limit}</p>`)}
        </section>`;
  }

  /** Shows what was said, and lets the recording go there. */
  #show(number) {
    const line = this.state.lines.find((one) => one.number === number);
    if (line) {
      this.renderRoot.querySelector("transcript-view").show(number);
      this.renderRoot.querySelector("call-sound")?.seek(line.from);
    }
  }

  #heard(at) {
    this.renderRoot.querySelector("transcript-view").follow(this.#lineAt(at)?.number);
  }

  #lineAt(at) {
    return this.state.lines.findLast((line) => line.from <= at) ?? this.state.lines[0];
  }
}

customElements.define("call-report", CallReport);
