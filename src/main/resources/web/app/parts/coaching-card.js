import { css, html, nothing } from "lit";
import { clock, spokenIn } from "../core/format.js";
import { named, t } from "../core/words.js";
import { Part, common } from "./part.js";
import "./review-box.js";

/** What to take from a call: what went well, and the moments with a line that would have served better. Each may be disputed. */
export class CoachingCard extends Part {
  static properties = {
    card: { attribute: false },
    call: { attribute: false },
    reviews: { attribute: false },
    who: {},
  };

  static styles = [
    common,
    css`
      .moment {
        padding: 0.7rem 0.9rem;
        border-radius: 8px;
        background: var(--accent-soft);
      }
      .moment + .moment {
        margin-top: 0.5rem;
      }
      .moment p {
        font-size: 0.9rem;
        overflow-wrap: anywhere;
      }
      .moment .better {
        margin-top: 0.25rem;
        font-size: 1rem;
      }
      small {
        display: block;
        font-size: 0.8rem;
        color: var(--ink-2);
      }
      section + section {
        margin-top: 0.9rem;
      }
      h2 {
        margin-bottom: 0.3rem;
      }
      .praise li {
        padding: 0.15rem 0;
        font-size: 0.93rem;
      }
    `,
  ];

  render() {
    const { praise = [], moments = [] } = this.card;
    const lang = spokenIn(this.call);
    return html`${
      moments.length
        ? html`<section>
            <h2>${t("after.coaching")}</h2>
            ${moments.map(
              (moment) =>
                html`<div class="moment">
                  <small>${clock(moment.at)} · ${named("signal", moment.act)}</small>
                  <p lang=${lang}>“${moment.said}”</p>
                  ${moment.why ? html`<p><small>${t("coach.why")}</small><span lang=${lang}>${moment.why}</span></p>` : nothing}
                  ${moment.better ? html`<p class="better"><small>${t("coach.better")}</small><span lang=${lang}>${moment.better}</span></p>` : nothing}
                  <review-box
                    call=${this.call.id}
                    who=${this.who ?? "AGENT"}
                    target="coaching"
                    utterance=${moment.utterance}
                    signal=${moment.act}
                    .reviews=${this.reviews}
                  ></review-box>
                </div>`,
            )}
          </section>`
        : nothing
    }
    ${
      praise.length
        ? html`<section class="praise">
            <h2>${t("coach.well")}</h2>
            <ul lang=${lang}>
              ${praise.map((line) => html`<li>${line}</li>`)}
            </ul>
          </section>`
        : nothing
    }`;
  }
}

customElements.define("coaching-card", CoachingCard);
