import { html, nothing } from "lit";
import { clock, cueFate, percent, signed, spokenIn } from "../core/format.js";
import { passage } from "../core/passage.js";
import { alertReason, listed, named, t } from "../core/words.js";
import "../parts/review-box.js";
import { ReportPart } from "./report-part.js";

const DIFFERENCES = { HOT_WORDS: "mood.wordsOnly", HOT_VOICE: "mood.voiceOnly" };
const WRITTEN = "transcripts";
const AUTHORITY = new Set(["OFFER", "OVER_PROMISE", "OVER_AUTHORITY", "LIABILITY_WORD"]);

/** Why they called, where it turned, what was said, what was left open, what was foreseen and advised. */
export class WhatHappened extends ReportPart {
  static properties = { ...ReportPart.properties, reviews: { attribute: false }, who: {} };

  render() {
    return html`${this.#why()}${this.#rootCause()}${this.#gap()}${this.#turn()}${this.#voice()}${this.#acts()}${this.#ledger()}${this.#forecast()}${this.#alerts()}${this.#cues()}${this.#authority()}`;
  }

  #why() {
    const why = this.made?.why;
    if (!why) {
      return nothing;
    }
    const rows = [
      ["detail.issue", named("issue", why.issue)],
      why.causes.length && ["report.causes", listed(why.causes.map((cause) => named("cause", cause)))],
      [
        "detail.motive",
        why.motives.length > 1
          ? why.motives.map((motive) => t(`motive.${motive}`)).join(" → ")
          : t(`motive.${why.motive}`),
        why.motiveConfidence,
      ],
      ["detail.fault", t(`fault.${why.fault}`) + (why.faultEvidence ? ` (“${why.faultEvidence}”)` : "")],
      [
        "detail.situation",
        t(`situation.${why.situation.kind}`) + (why.situation.chosen ? ` (${t("report.chosen")})` : "") + evidence(why.situation.evidence),
        why.situation.chosen ? 0 : why.situation.confidence,
      ],
      this.made.frustrations?.length && [
        "report.frustrations",
        listed(
          this.made.frustrations.map((one) => `${named("signal", one.what)}${one.times > 1 ? ` ×${one.times}` : ""}`),
        ),
      ],
    ].filter((row) => row && row[1]);
    return html`<section>
      <h2>${t("report.why")}</h2>
      ${why.openingWords ? html`<blockquote lang=${spokenIn(this.call)}>${why.openingWords}</blockquote>` : nothing}
      <dl>
        ${rows.map(
          ([key, value, sure]) =>
            html`<dt>${t(key)}</dt>
              <dd>${value}${sure ? html` <span class="small">${t("report.sure", { n: percent(sure) })}</span>` : nothing}</dd>`,
        )}
      </dl>
    </section>`;
  }

  /** From the complaint back to what ought to have prevented it. */
  #rootCause() {
    const root = this.made?.rootCause;
    if (!root || root.links.length === 0) {
      return nothing;
    }
    const quote = (text) => html`<dd lang=${spokenIn(this.call)}>${text}</dd>`;
    return html`<section>
      <h2>${t("report.rootCause")}</h2>
      <dl>
        <dt>${t("report.symptom")}</dt>
        ${quote(root.symptom)}
        ${root.event ? html`<dt>${t("report.event")}</dt>${quote(root.event)}` : nothing}
        ${root.links.map(
          (link) =>
            html`<dt>${named("cause", link.cause)}</dt>
              <dd>${link.control ? html`<span class="small">${t("report.control")}</span> ${t(`control.${link.control}`)}` : nothing}</dd>`,
        )}
      </dl>
    </section>`;
  }

  /** What was expected, what the customer got instead, and what was given to make up for it. */
  #gap() {
    const gap = this.made?.gap;
    if (!gap || gap.expected.length + gap.got.length === 0) {
      return nothing;
    }
    const rows = [
      [t("report.expected"), gap.expected],
      [t("report.got"), gap.got],
      [t("report.given"), gap.given],
    ].filter(([, mentions]) => mentions.length);
    return html`<section>
      <h2>${t("report.gap")}</h2>
      ${rows.map(
        ([name, mentions]) =>
          html`<h3>${name}</h3>
            ${this.list(`gap-${name}`, mentions, (one) => html`<li>${this.at(one.at, one.utterance)} <span lang=${spokenIn(this.call)}>“${one.words}”</span></li>`)}`,
      )}
      <p class="quiet">${gap.settled ? t("report.settled") : t("report.notSettled")}</p>
    </section>`;
  }

  #turn() {
    const turn = this.call.turning[0];
    if (!turn) {
      return nothing;
    }
    const quote = (key, number) => {
      const line = this.call.lines.find((one) => one.number === number);
      return line
        ? html`<p class="small">${t(key)} ${this.at(line.from, number)}</p>
            <blockquote lang=${spokenIn(this.call)}>${line.read}</blockquote>`
        : nothing;
    };
    return html`<section>
      <h2>${t("report.turn")}</h2>
      ${quote("report.before", turn.cause)}${quote("report.then", turn.utterance)}
    </section>`;
  }

  /** Where words and voice told different stories; or why nothing can be said about the voice. */
  #voice() {
    const voice = this.made?.voice;
    if (!voice) {
      return nothing;
    }
    const quiet = this.#silentVoice(voice);
    return html`<section>
      <h2>${t("report.wordsAndVoice")}</h2>
      ${voice.differences.length === 0 ? html`<p class="quiet">${t(`report.${quiet}`)}</p>` : nothing}
      <ul>
        ${voice.differences.map(
          (one) =>
            html`<li>
              <div class="row">
                ${this.at(one.at, one.utterance)}<b>${t(DIFFERENCES[one.kind])}</b
                ><span class="small end">${t("report.voiceAnger", { n: percent(one.anger) })}</span>
              </div>
              <div class="small" lang=${spokenIn(this.call)}>“${one.words}”</div>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #silentVoice({ analysed, readings }) {
    if (!analysed) {
      return "notAnalysed";
    }
    if (this.call.info.door === WRITTEN) {
      return "written";
    }
    return readings.length === 0 ? "tooLittle" : "sameStory";
  }

  #acts() {
    const { antiPatterns = [], goodActs = [] } = this.made ?? {};
    return antiPatterns.length + goodActs.length === 0
      ? nothing
      : html`<section>
          <h2>${t("report.said2")}</h2>
          ${
            antiPatterns.length
              ? html`<h3>${t("report.anti")}</h3>
                  ${this.list("anti", antiPatterns, (act) => this.#act(act))}`
              : nothing
          }
          ${
            goodActs.length
              ? html`<h3>${t("report.good")}</h3>
                  ${this.list("good", goodActs, (act) => this.#act(act))}`
              : nothing
          }
        </section>`;
  }

  #act(act) {
    const change = Math.abs(act.heatChange) >= 1 ? t("report.heatChange", { n: signed(act.heatChange, 0) }) : "";
    return html`<li>
      <div class="row">
        ${this.at(act.at, act.utterance)}<b>${named("signal", act.act)}</b>${act.grade ? html`<span class="small">${t(`grade.${act.grade}`)}</span>` : nothing}<span class="small end">${change}</span>
      </div>
      ${act.words ? html`<div class="small" lang=${spokenIn(this.call)}>“${this.#quote(act)}”</div>` : nothing}
      ${act.better ? html`<span class="better" lang=${spokenIn(this.call)}>${act.better}</span>` : nothing}
      ${act.utterance ? html`<review-box call=${this.call.id} who=${this.who} target="signal" utterance=${act.utterance} signal=${act.act} .reviews=${this.reviews}></review-box>` : nothing}
    </li>`;
  }

  /** The whole line with the words in it marked, so that it can be judged without looking it up. */
  #quote({ utterance, words }) {
    const line = this.call.lines.find((one) => one.number === utterance);
    const place = line && passage(line.read, words);
    return place
      ? html`${line.read.slice(0, place.from)}<mark>${line.read.slice(place.from, place.to)}</mark>${line.read.slice(place.to)}`
      : (line?.read ?? words);
  }

  #ledger() {
    const of = (kinds, wanted = () => true) =>
      this.call.ledger.filter((entry) => kinds.includes(entry.kind) && wanted(entry));
    return [
      ["report.left", of(["QUESTION"], (entry) => entry.status === "OPEN")],
      ["report.claims", of(["CLAIM", "DEMAND"])],
      ["report.promises", of(["PROMISE", "TEXT_TO_SEND"])],
    ].map(([title, entries]) =>
      entries.length === 0
        ? nothing
        : html`<section>
            <h2>${t(title)}</h2>
            ${this.list(title, entries,
                (entry) =>
                  html`<li>
                    <div class="row">
                      ${this.at(entry.since, entry.utterance)}<span lang=${spokenIn(this.call)}>${entry.text}</span
                      ><span class="small end">${[entry.amount, entry.due].filter(Boolean).join(" · ")}</span>
                    </div>
                  </li>`)}
          </section>`,
    );
  }

  #forecast() {
    const forecast = this.made?.forecast;
    if (!forecast || (!forecast.trigger && forecast.demands.length === 0)) {
      return nothing;
    }
    return html`<section>
      <h2>${t("report.forecast")}</h2>
      ${
        forecast.trigger
          ? html`<p>
              ${t("report.trigger", { what: named("signal", forecast.trigger), time: clock(forecast.triggerAt) })}
              ${
                forecast.foreseen
                  ? t("report.lead", { turns: forecast.leadTurns, seconds: Math.round(forecast.lead / 1000) })
                  : t("report.noLead")
              }
            </p>`
          : html`<p>${t("report.noTrigger")}</p>`
      }
      ${
        forecast.demands.length
          ? this.list("demands", forecast.demands,
                (one) =>
                  html`<li>
                    <div class="row">
                      ${this.at(one.at)}<span>${named("signal", one.demand)} ${percent(one.probability)}</span
                      ><span class="small end">${t(one.came ? "report.came" : "report.cameNot")}</span>
                    </div>
                  </li>`)
          : nothing
      }
    </section>`;
  }

  #alerts() {
    const { alerts } = this.call;
    const seen = (alert) => (alert.seenBy ? t("feed.by", { name: alert.seenBy }) : t("report.unseen"));
    return alerts.length === 0
      ? nothing
      : html`<section>
          <h2>${t("feed.alerts")}</h2>
          ${this.list("alerts", alerts,
              (alert) =>
                html`<li>
                  <div class="row">
                    ${this.at(alert.firstAt, alert.utterance)}<span
                      ><b>${t(`tier.${alert.tier}`)}</b> ${alertReason(alert, this.call)}</span
                    ><span class="small end">${seen(alert)}</span>
                  </div>
                </li>`)}
        </section>`;
  }

  #authority() {
    const given = (this.made?.lines ?? []).filter((line) => line.signals.some((id) => AUTHORITY.has(id)));
    return html`<section>
      <h2>${t("report.authority")}</h2>
      ${given.length === 0 ? html`<p class="quiet">${t("report.noAuthority")}</p>` : nothing}
      ${this.list("given", given,
          (line) =>
            html`<li>
              <div class="row">
                ${this.at(line.at, line.utterance)}<span
                  ><b>${line.signals
                    .filter((id) => AUTHORITY.has(id))
                    .map((id) => named("signal", id))
                    .join(" · ")}</b>
                  <span lang=${spokenIn(this.call)}>${line.read}</span></span
                >
              </div>
            </li>`)}
    </section>`;
  }

  #cues() {
    const { cues } = this.call;
    const heat = (cue) =>
      cue.outcome &&
      t("report.heat", { before: Math.round(cue.outcome.heatBefore), after: Math.round(cue.outcome.heatAfter) });
    return cues.length === 0
      ? nothing
      : html`<section>
          <h2>${t("report.cues")}</h2>
          ${this.list("cues", cues,
              (cue) =>
                html`<li>
                  <div class="row">
                    ${this.at(cue.at, cue.utterance)}<span lang=${spokenIn(this.call)}>${cue.action}</span
                    ><span class="small end">${[cueFate(cue), heat(cue)].filter(Boolean).join(" · ")}</span>
                  </div>
                </li>`)}
        </section>`;
  }
}

/** The words that speak for it; those that lie within others say nothing more. */
function evidence(words = []) {
  const longest = words.filter((one) => !words.some((other) => other !== one && other.includes(one)));
  return longest.length ? ` (${listed(longest.map((one) => `“${one}”`))})` : "";
}

customElements.define("what-happened", WhatHappened);
