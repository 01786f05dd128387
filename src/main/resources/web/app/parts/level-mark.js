import { css, html, nothing, svg } from "lit";
import { t } from "../core/words.js";
import { Part, common } from "./part.js";

const SHAPES = {
  GREEN: svg`<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="2"/>`,
  AMBER: svg`<path d="M8 1.8 15 14H1Z" fill="currentColor"/>`,
  RED: svg`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" fill="currentColor"/><path d="M8 4.2v4.6M8 11v1.2" stroke="var(--surface)" stroke-width="1.8" stroke-linecap="round"/>`,
};

/** A level of risk as shape, word and colour: any one of them is enough. */
export class LevelMark extends Part {
  static properties = { level: { reflect: true }, bare: { type: Boolean } };

  static styles = [
    common,
    css`
      :host {
        display: inline-flex;
        align-items: baseline;
        gap: 0.35em;
        font-weight: 600;
        font-size: 0.87rem;
        line-height: 1.3;
        color: var(--low);
        white-space: nowrap;
      }
      :host([level="AMBER"]) {
        color: var(--watch);
      }
      :host([level="RED"]) {
        color: var(--high);
      }
      svg {
        flex: none;
        align-self: center;
        width: 1em;
        height: 1em;
      }
    `,
  ];

  render() {
    const word = t(`level.${this.level}`);
    return html`<svg
        viewBox="0 0 16 16"
        role=${this.bare ? "img" : nothing}
        aria-label=${this.bare ? word : nothing}
        aria-hidden=${this.bare ? nothing : "true"}
      >
        ${SHAPES[this.level] ?? SHAPES.GREEN}</svg
      >${this.bare ? nothing : word}`;
  }
}

customElements.define("level-mark", LevelMark);
