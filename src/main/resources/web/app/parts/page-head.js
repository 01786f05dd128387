import { css, html, nothing } from "lit";
import { t } from "../core/words.js";
import { Part, common } from "./part.js";
import "./screen-menu.js";

const PAGES = ["calls", "cases", "improvement", "wallboard"];

/** The head of the pages about ended calls, with the way from one to the other. */
export class PageHead extends Part {
  static properties = { here: {} };

  static styles = [
    common,
    css`
      header {
        display: flex;
        align-items: center;
        gap: 0.4rem 0.7rem;
        min-height: 60px;
        flex-wrap: wrap;
      }
      header > a {
        display: inline-flex;
      }
      nav {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        gap: 0.15rem;
      }
      nav a {
        padding: 0.3rem 0.6rem;
        border-radius: 8px;
        color: var(--ink-2);
        text-decoration: none;
      }
      nav a:hover {
        background: var(--sunken);
      }
      nav a[aria-current] {
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 600;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  render() {
    return html`<header>
      <a href="/" aria-label=${t("app.name")}><img src="/style/becalm.svg" width="26" height="26" alt="" /></a>
      <nav aria-label=${t("nav.title")}>
        ${PAGES.map((page) => html`<a href="/${page}" aria-current=${page === this.here ? "page" : nothing}>${t(`nav.${page}`)}</a>`)}
      </nav>
      <screen-menu .options=${["name"]}></screen-menu>
    </header>`;
  }
}

customElements.define("page-head", PageHead);
