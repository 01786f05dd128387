import { css, html, nothing } from "lit";
import { scored } from "../core/coverage.js";
import { clock, length, percent, signed, spokenIn } from "../core/format.js";
import { listed, named, t } from "../core/words.js";
import "../parts/coaching-card.js";
import { ReportPart } from "./report-part.js";

const PARTS = ["followWords", "questions", "fastIssue", "solution"];
const MOST = 25;
const LISTENING = ["paraphrases", "followed", "checks", "backchannels"];

/** How the call was handled: the score with its four parts, coaching, follow-up, times and sentiment. */
export class HowHandled extends ReportPart {
  static properties = { ...ReportPart.properties, reviews: { attribute: false }, who: {} };

  static styles = [
    ...ReportPart.styles,
    css`
      .part {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0 0.6rem;
        padding: 0.35rem 0;
      }
      .part .bar {
        grid-column: 1 / -1;
        height: 6px;
        margin: 0.2rem 0;
        border-radius: 3px;
        background: var(--sunken);
      }
      .part .bar i {
        display: block;
        height: 100%;
        border-radius: 3px;
        background: var(--accent);
      }
      .part .small {
        grid-column: 1 / -1;
      }
      .total {
        font-size: 1.7rem;
        font-weight: 650;
        line-height: 1.2;
      }
      .total small {
        font-size: 0.93rem;
        font-weight: 400;
        color: var(--ink-3);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 0.93rem;
      }
      th,
      td {
        padding: 0.25rem 0.5rem 0.25rem 0;
        text-align: right;
      }
      th:first-child {
        text-align: left;
        font-weight: 400;
      }
      thead th {
        font-size: 0.8rem;
        font-weight: 600;
        color: var(--ink-3);
      }
    `,
  ];

  render() {
    const { made, call } = this;
    if (!made?.handling) {
      return nothing;
    }
    const { coaching } = made;
    return html`${scored(made.coverage) ? this.#score(made.handling) : nothing}
    ${coaching.moments.length + coaching.praise.length ? html`<section><coaching-card .card=${coaching} .call=${call} .reviews=${this.reviews} who=${this.who}></coaching-card></section>` : nothing}
    ${scored(made.coverage) ? this.#response(made.response) : nothing}${this.#followUps(made.followUps)}${scored(made.coverage) ? this.#sentiment(made) : nothing}${this.#times(made)}
    ${
      made.worthReplaying.length
        ? html`<section>
            <h2>${t("feed.replay")}</h2>
            <ul>
              ${made.worthReplaying.map((reason) => html`<li>${named("replay", reason)}</li>`)}
            </ul>
          </section>`
        : nothing
    }`;
  }

  #score(handling) {
    return html`<section>
      <h2>${t("report.handling")}</h2>
      <p class="total">${Math.round(handling.total)} <small>/ 100</small></p>
      ${PARTS.map((name) => {
        const part = handling[name];
        return html`<div class="part">
          <span>${t(`handling.${name}`)}</span><span>${Math.round(part.points)} / ${MOST}</span>
          <span class="bar"><i style="width:${(100 * part.points) / MOST}%"></i></span>
          ${part.reasons.length ? html`<span class="small">${part.reasons.map(reasonText).join(" · ")}</span>` : nothing}
        </div>`;
      })}
    </section>`;
  }

  /** How soon and in which order the complaint was answered; steps that never came are marked by a dash. */
  #response({ complaint, acknowledged, committed, answered, response, soothing, soothedFirst, closing, listening }) {
    const after = (time) => (time == null ? t("report.never") : length(time));
    const steps = (title, list) =>
      html`<h3>${t(title)}</h3>
        <dl>
          ${list.map(
            (step) =>
              html`<dt>${t(`check.${step.what}`)}</dt>
                <dd>${step.at == null ? "–" : clock(step.at)}</dd>`,
          )}
        </dl>`;
    const times = html`<dl>
      <dt>${t("report.acknowledged")}</dt>
      <dd>${after(acknowledged)}</dd>
      <dt>${t("report.committed")}</dt>
      <dd>${after(committed)}</dd>
      <dt>${t("report.answered")}</dt>
      <dd>${after(answered)}</dd>
      <dt>${t("report.soothedFirst")}</dt>
      <dd>${t("report.soothedOf", { n: soothedFirst })}</dd>
    </dl>`;
    return html`<section>
      <h2>${t("report.response")}</h2>
      ${complaint == null ? nothing : html`${times}${steps("check.soothe", soothing)}${steps("check.respond", response)}`}
      ${steps("check.close", closing)}
      <h3>${t("report.listening")} ${Math.round(listening.score)} / 100</h3>
      <p class="small">
        ${LISTENING.map((name) => `${t(`listening.${name}`)} ${listening[name]}`).join(" · ")} ·
        ${t("report.interruptions")} ${listening.interruptions}
      </p>
    </section>`;
  }

  #followUps(tasks) {
    return tasks.length === 0
      ? nothing
      : html`<section>
          <h2>${t("report.followUp")}</h2>
          <ul>
            ${tasks.map((task) => html`<li><b>${t(`followUp.${task.kind}`)}</b> <span lang=${spokenIn(this.call)}>${task.text}</span> ${task.due ? html`<span class="small">${task.due}</span>` : nothing}</li>`)}
          </ul>
        </section>`;
  }

  #sentiment({ customerSentiment, agentSentiment }) {
    const row = (name, one) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${signed(one.fivePoint)}</td>
        <td>${signed(one.hundredPoint, 0)}</td>
        <td>${signed(one.trend * 5)}</td>
      </tr>`;
    return html`<section>
      <h2>${t("report.sentiment")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col"></th>
            <th scope="col">−5…+5</th>
            <th scope="col">−100…+100</th>
            <th scope="col">${t("report.trend")}</th>
          </tr>
        </thead>
        <tbody>
          ${row(t("party.CUSTOMER"), customerSentiment)}${row(t("party.AGENT"), agentSentiment)}
        </tbody>
      </table>
    </section>`;
  }

  #times({ stages, timing, issueFound: matter }) {
    const rows = [
      matter && ["report.issueKnown", t("report.afterTurns", { time: length(matter.after), n: matter.turns })],
      matter && ["report.saidBack", matter.confirmed == null ? t("report.never") : length(matter.confirmed)],
      ["detail.talk", percent(timing.agentTalkShare)],
      ["detail.silence", length(timing.nonTalk)],
      timing.hold > 0 && ["report.hold", length(timing.hold)],
      ["report.interruptions", timing.interruptions],
      timing.firstResponse != null && ["report.firstResponse", length(timing.firstResponse)],
      timing.meanResponse != null && ["report.meanResponse", length(timing.meanResponse)],
    ].filter(Boolean);
    return html`<section>
      <h2>${t("report.times")}</h2>
      <dl>
        ${stages.map(
          (stage) =>
            html`<dt>${t(`stage.${stage.stage}`)}</dt>
              <dd>${length(stage.length)}${stageNote(stage)}</dd>`,
        )}${rows.map(
          ([key, value]) =>
            html`<dt>${t(key)}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
    </section>`;
  }
}

/** What the path through the stages passed over, and that it led back. */
function stageNote({ back, skipped }) {
  const notes = [back && t("report.stageBack"), skipped.length > 0 && t("report.stageSkipped", { stages: listed(skipped.map((stage) => t(`stage.${stage}`))) })];
  return notes.filter(Boolean).map((note) => html` <small>${note}</small>`);
}

/** A reason comes as points and a name, such as "+10 FOLLOW_WORDS". */
function reasonText(reason) {
  const [, points, what] = /^([+-]?[\d.]+) (.*)$/.exec(reason) ?? [null, "", reason];
  const [, turn] = /^substance at agent turn (\d+)$/.exec(what) ?? [];
  const key = `handling.${turn ? "substance" : what}`;
  const text = t(key, { n: turn });
  return `${text === key ? named("signal", what) : text} ${points.replace("-", "−")}`.trim();
}

customElements.define("how-handled", HowHandled);
