import { css, html, nothing } from "lit";
import { day, moment } from "../core/format.js";
import { named, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

const MOST = 3;

/** What is known of this customer as the call begins: earlier cases, what is still owed, how the last one ended. */
export class StartCard extends Part {
  static properties = { card: { attribute: false } };

  static styles = [
    common,
    css`
      :host {
        padding: 0.6rem 0.75rem;
        border-left: 3px solid var(--watch-fill);
        border-radius: 4px;
        background: var(--watch-soft);
      }
      p {
        font-size: 0.9rem;
      }
      ul {
        margin-top: 0.2rem;
        font-size: 0.87rem;
      }
      li {
        padding: 0.15rem 0;
        overflow-wrap: anywhere;
      }
      .late {
        color: var(--high);
        font-weight: 600;
      }
    `,
  ];

  render() {
    const { calls, cases = [], promises = [], lastOutcome, recurring } = this.card;
    const facts = [
      t(calls === 1 ? "known.call" : "known.calls", { n: calls }),
      recurring && t("known.again", { issue: named("issue", recurring) }),
      lastOutcome && lastOutcome !== "NONE" && t("known.last", { how: t(`closing.${lastOutcome}`) }),
    ].filter(Boolean);
    return html`<h2>${t("known.title")}</h2>
      <p>${facts.join(" · ")}</p>
      ${
        promises.length
          ? html`<ul aria-label=${t("known.owed")}>
              ${promises.slice(0, MOST).map(
                (one) =>
                  html`<li>
                    <b>${t(`duty.${one.kind}`)}</b> ${one.text}
                    ${one.due ? html`<span class=${one.overdue ? "late" : "quiet"}>${t(one.overdue ? "known.late" : "known.due", { when: moment(one.due) })}</span>` : nothing}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        cases.length
          ? html`<ul aria-label=${t("known.cases")}>
              ${cases.slice(0, MOST).map((one) => html`<li>${day(one.opened)} · ${named("issue", one.issue)} · ${t(`state.${one.state}`)}</li>`)}
            </ul>`
          : nothing
      }`;
  }
}

customElements.define("start-card", StartCard);
