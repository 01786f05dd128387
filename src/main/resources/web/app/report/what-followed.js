import { html, nothing } from "lit";
import { moment } from "../core/format.js";
import { named, t } from "../core/words.js";
import "../parts/review-box.js";
import { ReportPart } from "./report-part.js";

const FILES = ["pdf", "csv", "json", "vcon"];

/** What became of a call: its case and what is owed, satisfaction, what people said of the report, and files to save. */
export class WhatFollowed extends ReportPart {
  static properties = {
    ...ReportPart.properties,
    file: { attribute: false },
    reviews: { attribute: false },
    who: {},
  };

  render() {
    return html`${this.#case()}${this.#reviews()}${this.#files()}`;
  }

  #case() {
    const { file } = this;
    if (!file) {
      return html`<section>
        <h2>${t("nav.cases")}</h2>
        <p class="quiet">${t("report.noCase")}</p>
      </section>`;
    }
    const { complaint, satisfaction, duties, recurrences } = file;
    const stars = (value) => (value == null ? t("care.unknown") : `${value.toFixed(value % 1 ? 1 : 0)} / 5`);
    return html`<section>
      <h2><a href="/cases/${complaint.number}">${t("case.number", { n: complaint.number })}</a></h2>
      <dl>
        <dt>${t("cases.state")}</dt>
        <dd>${t(`state.${complaint.state}`)}</dd>
        ${
          complaint.closing !== "NONE"
            ? html`<dt>${t("cases.closing")}</dt>
                <dd>${t(`closing.${complaint.closing}`)}</dd>`
            : nothing
        }
        <dt>${t("care.satisfaction")}</dt>
        <dd>
          ${t("care.predicted")} ${stars(satisfaction.predicted)} · ${t("care.given")} ${stars(satisfaction.given)}
        </dd>
        ${
          recurrences.length
            ? html`<dt>${t("cases.before")}</dt>
                <dd>${recurrences.map((one) => html`<a href="/cases/${one}">${one}</a> `)}</dd>`
            : nothing
        }
      </dl>
      <ul>
        ${duties.map(
          (duty) =>
            html`<li>
              <div class="row">
                <span>${t(`duty.${duty.kind}`)}</span
                ><span class="small end">${[duty.due && moment(duty.due), t(`duty.${duty.status}`)].filter(Boolean).join(" · ")}</span>
              </div>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #reviews() {
    const others = (this.reviews ?? []).filter((one) => one.target !== "call");
    const about = (one) => [t(`review.${one.kind}`), one.signal && named("signal", one.signal)].filter(Boolean).join(": ");
    return html`<section>
      <h2>${t("review.title")}</h2>
      <ul>
        ${others.map(
          (one) =>
            html`<li>
              <div class="row">
                ${one.utterance ? this.at(this.call.lines.find((line) => line.number === one.utterance)?.from ?? 0, one.utterance) : nothing}
                <span>${about(one)}</span><span class="small end">${one.by}</span>
              </div>
              ${one.note ? html`<div class="small">${one.note}</div>` : nothing}
            </li>`,
        )}
      </ul>
      <review-box call=${this.call.id} who=${this.who} target="call" .reviews=${this.reviews}></review-box>
    </section>`;
  }

  #files() {
    const path = `/api/v1/calls/${encodeURIComponent(this.call.id)}/report`;
    const ending = { pdf: ".pdf", csv: ".csv", json: "", vcon: ".vcon.json" };
    const query = { pdf: `?language=${document.documentElement.lang.slice(0, 2)}` };
    return html`<section>
      <h2>${t("report.save")}</h2>
      <p class="row">
        ${FILES.map((kind) => html`<a href="${path}${ending[kind]}${query[kind] ?? ""}" download="${this.call.id}${ending[kind] || ".json"}">${t(`report.${kind}`)}</a>`)}
      </p>
    </section>`;
  }
}

customElements.define("what-followed", WhatFollowed);
