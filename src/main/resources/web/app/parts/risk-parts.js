import { css, html, nothing } from "lit";
import { because, signed } from "../core/format.js";
import { sourceName, t } from "../core/words.js";
import { Part, common } from "./part.js";

/** What a score is made of: each addend with its words, its points and a bar. */
export class RiskParts extends Part {
  static properties = { parts: { attribute: false }, lang: {}, most: { type: Number } };

  static styles = [
    common,
    css`
      li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0 0.75rem;
        padding: 0.3rem 0;
        font-size: 0.9rem;
        line-height: 1.35;
      }
      .points {
        font-weight: 600;
        text-align: right;
      }
      .because {
        grid-column: 1 / -1;
        font-size: 0.83rem;
        color: var(--ink-3);
        overflow-wrap: anywhere;
      }
      .bar {
        grid-column: 1 / -1;
        height: 4px;
        margin: 0.15rem 0 0.2rem;
        border-radius: 2px;
        background: var(--sunken);
      }
      .bar i {
        display: block;
        height: 100%;
        border-radius: 2px;
        background: var(--watch-fill);
      }
      .bar i.less {
        background: var(--low);
      }
    `,
  ];

  render() {
    const parts = (this.parts ?? []).filter((part) => Math.abs(part.points) >= 0.5).slice(0, this.most ?? 99);
    const most = Math.max(30, ...parts.map((part) => Math.abs(part.points)));
    return parts.length === 0
      ? html`<p class="quiet">${t("detail.noContrib")}</p>`
      : html`<ul>
          ${parts.map(
            (part) =>
              html`<li>
                <span>${sourceName(part.source)}</span><span class="points">${signed(part.points, 0)}</span>
                <span class="bar"
                  ><i class=${part.points < 0 ? "less" : ""} style="width:${(Math.abs(part.points) / most) * 100}%"></i
                ></span>
                ${because(part) ? html`<span class="because" lang=${this.lang}>${because(part)}</span>` : nothing}
              </li>`,
          )}
        </ul>`;
  }
}

customElements.define("risk-parts", RiskParts);
