import { css, html, nothing } from "lit";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

const STAGES = ["LISTEN", "CLARIFY", "SUGGEST", "CONFIRM", "CLOSE"];

/** Where the call stands on its five steps. */
export class StageBar extends Part {
  static properties = { stage: {} };

  static styles = [
    common,
    css`
      ol {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        gap: 4px;
      }
      li {
        padding-top: 0.3rem;
        border-top: 3px solid var(--line-2);
        font-size: 0.8rem;
        color: var(--ink-3);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      li.done {
        border-top-color: color-mix(in srgb, var(--accent) 45%, var(--line));
      }
      li[aria-current] {
        border-top-color: var(--accent);
        color: var(--ink);
        font-weight: 600;
      }
    `,
  ];

  render() {
    const at = STAGES.indexOf(this.stage);
    return html`<ol aria-label=${t("stage.title")}>
      ${STAGES.map((stage, index) => html`<li class=${index < at ? "done" : ""} aria-current=${index === at ? "step" : nothing}>${t(`stage.${stage}`)}${index < at ? html`<span class="hidden"> ${t("stage.done")}</span>` : ""}</li>`)}
    </ol>`;
  }
}

customElements.define("stage-bar", StageBar);
