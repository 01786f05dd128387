import { html, nothing } from "lit";
import { t } from "../core/words.js";

/** A share with its interval of confidence, or that there is nothing to go by. */
export function rate({ hits, total, share, low, high }) {
  return total === 0
    ? html`<span class="quiet">${t("imp.noCases")}</span>`
    : html`${hundred(share)} %
        <span class="small tight">(${hundred(low)}–${hundred(high)}; ${t("imp.of", { n: hits, all: total })})</span>`;
}

/** A mean with its interval; with fewer than two cases there is none. */
export function mean({ cases, mean: value, low, high }, digits = 1) {
  if (cases === 0) {
    return html`<span class="quiet">${t("imp.noCases")}</span>`;
  }
  const plain = (number) => signless(number.toFixed(digits));
  const interval = cases < 2 || high - low > 190 ? "" : `${plain(low)} … ${plain(high)}; `;
  return html`${plain(value)} <span class="small tight">(${interval}n ${cases})</span>`;
}

/** A true minus sign, and none before a nought. */
function signless(text) {
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

function hundred(share) {
  const value = share * 100;
  return value > 0 && value < 10 ? value.toFixed(1) : Math.round(value);
}

const SHOWN = 12;

/** A table with its name and columns; says so where it is empty, and keeps what comes after the first rows folded. */
export function table(title, columns, rows) {
  const head = html`<caption class="hidden">
      ${t(title)}
    </caption>
    <tr>
      ${columns.map((column) => html`<th>${t(column)}</th>`)}
    </tr>`;
  const lines = (some) =>
    some.map(
      (cells) =>
        html`<tr>
          ${cells.map((cell) => html`<td>${cell}</td>`)}
        </tr>`,
    );
  return html`<section class="panel wide">
    <h2>${t(title)}</h2>
    ${
      rows.length === 0
        ? html`<p class="quiet">${t("imp.none")}</p>`
        : html`<table>
            ${head}${lines(rows.slice(0, SHOWN))}
          </table>`
    }
    ${
      rows.length > SHOWN
        ? html`<details>
            <summary>${t("imp.more", { n: rows.length - SHOWN })}</summary>
            <table>
              ${head}${lines(rows.slice(SHOWN))}
            </table>
          </details>`
        : nothing
    }
  </section>`;
}
