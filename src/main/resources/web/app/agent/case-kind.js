import { css, html, nothing } from "lit";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

const KINDS = ["GENUINE_DIFFICULTY", "OVER_EXPECTATION", "POSSIBLE_DELIBERATE_CLAIM", "UNCLEAR"];

/**
 * What the customer seems to be after, where the negotiation stands and what kind of case it seems to be. One click
 * chooses another kind; tells "kind".
 */
export class CaseKind extends Part {
  static properties = { state: { attribute: false } };

  static styles = [
    common,
    css`
      :host {
        display: grid;
        gap: 0.4rem;
        font-size: 0.9rem;
        line-height: 1.35;
      }
      b {
        font-weight: 600;
      }
      .kinds {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
      }
      .kinds button {
        min-height: 28px;
        padding: 0.1rem 0.55rem;
        font-size: 0.8rem;
      }
    `,
  ];

  render() {
    const { motive, nextMotive, negotiation, situation } = this.state;
    const moves = nextMotive && nextMotive !== motive && motive !== "UNCLEAR";
    return html`${
      motive === "UNCLEAR"
        ? nothing
        : html`<p>
            <span class="label">${t("kind.wants")}</span> <b>${t(`motive.${motive}`)}</b>
            ${moves ? html`<span class="quiet">${t("kind.next")} ${t(`motive.${nextMotive}`)}</span>` : nothing}
          </p>`
    }
      ${negotiation === "NONE" ? nothing : html`<p><span class="label">${t("kind.talks")}</span> ${t(`negotiation.${negotiation}`)}</p>`}
      <div>
        <p class="label">${t("kind.title")}${situation.chosen ? ` (${t("kind.chosen")})` : ""}</p>
        <div class="kinds" role="group" aria-label=${t("kind.title")}>
          ${KINDS.map(
            (kind) =>
              html`<button aria-pressed=${situation.kind === kind} @click=${() => this.tell("kind", kind)}>
                ${t(`situation.${kind}`)}
              </button>`,
          )}
        </div>
      </div>`;
  }
}

customElements.define("case-kind", CaseKind);
