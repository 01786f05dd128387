import { css, html, nothing } from "lit";
import { spokenIn } from "../core/format.js";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

const LISTS = [
  ["timeline", "happened"],
  ["facts", "facts"],
  ["demands", "demands"],
  ["promises", "promises"],
  ["tried", "tried"],
];

/** What to know before joining a call, to be read in ten seconds. */
export class CallBriefing extends Part {
  static properties = { call: { attribute: false } };

  static styles = [
    common,
    css`
      .opening {
        padding: 0.6rem 0.8rem;
        border-radius: 8px;
        background: var(--accent-soft);
        font-size: 0.95rem;
      }
      dl {
        display: grid;
        gap: 0.5rem;
        margin-top: 0.6rem;
        font-size: 0.9rem;
      }
      dt {
        font-size: 0.8rem;
        color: var(--ink-3);
      }
      li {
        padding: 0.08rem 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  render() {
    const { call } = this;
    const latest = Object.values(call.briefings).reduce((best, one) => (best && best.at >= one.at ? best : one), null);
    if (!latest) {
      return html`<p class="quiet">${t("detail.noBriefing")}</p>`;
    }
    return html`<div lang=${spokenIn(call)}>
      ${latest.opening ? html`<p class="opening"><span class="label" lang="">${t("detail.opening")}</span><br>${latest.opening}</p>` : nothing}
      <dl>${LISTS.filter(([list]) => latest[list]?.length).map(([list, key]) => html`<div><dt>${t(`detail.${key}`)}</dt><dd><ul>${latest[list].map((line) => html`<li>${line}</li>`)}</ul></dd></div>`)}</dl>
    </div>`;
  }
}

customElements.define("call-briefing", CallBriefing);
