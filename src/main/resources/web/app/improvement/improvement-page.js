import { css, html, nothing } from "lit";
import { ask, filled } from "../core/ask.js";
import { day, moment, percent } from "../core/format.js";
import { named, t } from "../core/words.js";
import "../parts/page-head.js";
import { pageStyle } from "../parts/page-style.js";
import { Part, common } from "../parts/part.js";
import "../parts/spark-line.js";
import { mean, rate, table } from "./figures.js";
import "./improvement-items.js";
import "./pareto-chart.js";

const DAY = 24 * 3_600_000;
const MONTH = 30;

/** What the calls of a period show, each figure with how sure it is. */
export class ImprovementPage extends Part {
  static properties = { report: { state: true }, disputes: { state: true }, failed: { state: true } };

  static styles = [
    common,
    pageStyle,
    css`
      dl.figures {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
        gap: 0.7rem 1.4rem;
      }
      .figures dt {
        font-size: 0.8rem;
        color: var(--ink-3);
      }
      .figures dd {
        font-size: 1.05rem;
        font-weight: 600;
      }
      .figures .small {
        font-weight: 400;
      }
    `,
  ];

  #asked = 0;
  #query = {
    from: new Date(Date.now() - MONTH * DAY).toISOString().slice(0, 10),
    to: new Date(Date.now() + DAY).toISOString().slice(0, 10),
  };

  connectedCallback() {
    super.connectedCallback();
    this.#load();
    ask("/api/v1/reviews/open").then((open) => (this.disputes = open ?? []));
  }

  async #load() {
    const question = ++this.#asked;
    const report = await ask(`/api/v1/improvement?${new URLSearchParams(this.#query)}`);
    if (question !== this.#asked) {
      return;
    }
    this.failed = !report;
    this.report = report ?? this.report;
  }

  #change = (event) => {
    event.preventDefault();
    this.#query = filled(event.currentTarget);
    this.#load();
  };

  render() {
    return html`<page-head here="improvement"></page-head>
      <main @changed=${() => this.#load()}>
        <h1>${t("nav.improvement")}</h1>
        <form @submit=${this.#change} @change=${this.#change}>
          <label>${t("calls.from")}<input type="date" name="from" required .value=${this.#query.from} /></label>
          <label>${t("imp.until")}<input type="date" name="to" required .value=${this.#query.to} /></label>
          <label>${t("calls.team")}<input name="team" size="14" /></label>
          <label
            >${t("menu.language")}<select name="language">
              <option value="">${t("calls.any")}</option>
              <option value="en">English</option>
              <option value="zh">中文</option>
            </select></label
          >
        </form>
        ${this.report ? this.#report(this.report) : html`<p class="quiet" role="status">${t(this.failed ? "start.failed" : "report.loading")}</p>`}
      </main>`;
  }

  #report(report) {
    return html`${this.#overview(report.overview)}${this.#trend(report.trend)}${this.#causes(report.causes)}
      <improvement-items .results=${report.items}></improvement-items>
      ${this.#cues(report.cues)}${this.#friction(report)}${this.#people(report)}${this.#fairness(report.fairness)}${this.#library()}`;
  }

  #overview(all) {
    const rows = [
      ["imp.calls", all.calls],
      ["imp.unclear", all.unclear],
      ["imp.escalation", rate(all.escalation)],
      ["imp.recovery", rate(all.recovery)],
      ["imp.inTime", rate(all.alertedInTime)],
      ["imp.lead", mean(all.leadTurns)],
      ["imp.falseAlarms", rate(all.falseAlarms)],
      ["imp.uptake", rate(all.cueUptake)],
      ["imp.handling", mean(all.handling)],
      ["imp.predicted", mean(all.predictedSatisfaction)],
      ["imp.given", mean(all.givenSatisfaction)],
      ["imp.cases", all.cases],
      ["imp.resigned", rate(all.resigned)],
    ];
    return html`<section class="panel">
      <h2>${t("imp.overview")}</h2>
      <dl class="figures">
        ${rows.map(
          ([key, value]) =>
            html`<div>
              <dt>${t(key)}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  #trend(weeks) {
    return table(
      "imp.trend",
      ["imp.week", "imp.calls", "imp.escalation", "imp.recovery", "imp.uptake"],
      weeks.map((one) => [day(one.from), one.calls, rate(one.escalation), rate(one.recovery), rate(one.cueUptake)]),
    );
  }

  #causes(causes) {
    const known = causes.length > 0;
    return html`${known ? html`<section class="panel"><h2>${t("imp.pareto")}</h2><pareto-chart .causes=${causes}></pareto-chart></section>` : nothing}
    ${table(
      "imp.causes",
      ["imp.cause", "imp.calls", "imp.share", "imp.cumulative", "imp.escalation", "imp.kind"],
      causes.map((one) => [
        named("cause", one.cause),
        one.calls,
        percent(one.share),
        percent(one.cumulative),
        rate(one.escalated),
        t(one.pattern ? "imp.pattern" : "imp.single"),
      ]),
    )}`;
  }

  #cues(cues) {
    return table(
      "imp.cueEffect",
      ["imp.cue", "imp.shown", "imp.uptake", "imp.heatWhenSaid", "imp.heatWhenNot", "imp.effect", "imp.riskEffect", "imp.verdicts"],
      cues.map((one) => [
        html`${named("signal", one.act)} <span class="small">${one.play}</span>`,
        one.shown,
        rate(one.uptake),
        mean(one.heatWhenSaid),
        mean(one.heatWhenNot),
        mean(one.effect),
        mean(one.riskEffect),
        `${one.used} / ${one.notNow} / ${one.wrong}`,
      ]),
    );
  }

  #friction({ policies, calming = [], confusions, issues, recurrences }) {
    return html`${table(
      "imp.policies",
      ["imp.line", "imp.times", "imp.riskAfter", "imp.escalation"],
      policies.map((one) => [one.example, one.times, mean(one.riskChange), rate(one.escalated)]),
    )}
    ${table(
      "imp.calming",
      ["imp.act", "imp.line", "imp.times", "imp.riskAfter"],
      calming.map((one) => [named("signal", one.act), one.example, one.times, mean(one.riskChange)]),
    )}
    ${table(
      "imp.confusions",
      ["start.issue", "imp.share", "imp.example"],
      confusions.map((one) => [issue(one.issue), rate(one.share), one.example]),
    )}
    ${table(
      "imp.issues",
      ["start.issue", "imp.calls", "imp.callsBefore", "imp.peak", "imp.escalation"],
      issues.map((one) => [
        issue(one.issue),
        one.calls,
        one.before,
        Math.round(one.meanPeakRisk),
        rate(one.escalated),
      ]),
    )}
    ${table(
      "imp.recurrence",
      ["start.issue", "imp.returned", "imp.days"],
      recurrences.map((one) => [issue(one.issue), rate(one.returned), one.meanDays.toFixed(1)]),
    )}`;
  }

  #people({ authority, hard }) {
    return html`${table(
      "imp.authority",
      ["calls.agent", "imp.calls", "imp.offers", "imp.beyond", "imp.note"],
      authority.map((one) => [one.agent, one.calls, one.offers, rate(one.beyond), one.outlier ? t("imp.outlier") : ""]),
    )}
    ${table(
      "imp.hard",
      ["calls.agent", "start.issue", "imp.escalation", "imp.others"],
      hard.map((one) => [one.agent, issue(one.issue), rate(one.escalated), rate(one.others)]),
    )}`;
  }

  #fairness(slices) {
    return table(
      "imp.fairness",
      ["imp.slice", "imp.calls", "imp.unclear", "imp.escalation", "imp.alerted", "imp.falseAlarms", "imp.note"],
      slices.map((one) => [
        html`${t(`slice.${one.by}`)} <b>${named(`slice.${one.by}`, one.value)}</b>`,
        one.calls,
        one.unclear,
        rate(one.escalation),
        rate(one.alerted),
        rate(one.falseAlarms),
        one.differs ? t("imp.differs") : "",
      ]),
    );
  }

  #library() {
    return html`${table(
      "imp.disputes",
      ["start.when", "calls.agent", "review.note", "start.report"],
      (this.disputes ?? []).map((one) => [
        moment(one.at),
        one.by,
        one.note,
        html`<a href="/report/${encodeURIComponent(one.call)}?role=reviewer">${t("start.report")}</a>`,
      ]),
    )}
    <section class="panel">
      <h2>${t("imp.save")}</h2>
      <p class="pages">
        <a href="/api/v1/improvement.csv?${new URLSearchParams(this.#query)}" download>${t("imp.csv")}</a>
        <a href="/api/v1/case-library" download="case-library.json">${t("imp.library")}</a>
        <a href="/api/v1/reviews/training.jsonl" download>${t("imp.training")}</a>
      </p>
    </section>`;
  }
}

/** The name of an issue; calls in which none was found have none. */
function issue(name) {
  return name ? named("issue", name) : html`<span class="quiet">${t("imp.noIssue")}</span>`;
}

customElements.define("improvement-page", ImprovementPage);
