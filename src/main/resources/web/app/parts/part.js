import { LitElement, css } from "lit";
import { onWords } from "../core/words.js";

/** The base of every part of a screen: drawn again when the language changes, dressed in the common style. */
export class Part extends LitElement {
  #unhook = null;

  connectedCallback() {
    super.connectedCallback();
    this.#unhook = onWords(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unhook?.();
  }

  /** Tells the screen around this part what a person has done. */
  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** Text, buttons, chips and lists as they look everywhere. */
export const common = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  .label {
    font-size: 0.8rem;
    font-weight: 600;
    line-height: 1.3;
    color: var(--ink-3);
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-height: 32px;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--line-2);
    border-radius: 8px;
    background: var(--surface);
    font-weight: 550;
    font-size: 0.87rem;
    cursor: pointer;
  }
  button:hover {
    background: var(--sunken);
  }
  button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }
  button.main:hover {
    filter: brightness(1.08);
  }
  button.plain {
    border-color: transparent;
    background: none;
  }
  button.plain:hover {
    background: var(--sunken);
  }
  button[aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  button:disabled {
    color: var(--ink-3);
    cursor: default;
  }
  input,
  select,
  textarea {
    min-height: 34px;
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--line-2);
    border-radius: 8px;
    background: var(--surface);
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  kbd {
    padding: 0 0.35em;
    border: 1px solid var(--line-2);
    border-radius: 4px;
    font: 500 0.75rem/1.4 var(--sans);
    color: var(--ink-3);
  }
  mark {
    background: var(--mark);
    color: inherit;
    border-radius: 3px;
    padding: 0 0.1em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    padding: 0.05rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: 99px;
    font-size: 0.8rem;
    line-height: 1.5;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .set {
    display: inline-flex;
    border: 1px solid var(--line-2);
    border-radius: 8px;
    overflow: hidden;
  }
  .set button {
    border: 0;
    border-radius: 0;
  }
  .set button:focus-visible {
    outline-offset: -3px;
  }
  .quiet {
    color: var(--ink-3);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      transition-duration: 0.01ms !important;
    }
  }
`;
