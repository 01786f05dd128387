import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Ranking } from "../core/rank.js";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import "./call-tile.js";

const GAP = 8;
const NARROWEST = 196;
const LOWEST = 94;
const HIGHEST = 212;
const HOLD = 4_000;
const QUIET = matchMedia("(prefers-reduced-motion: reduce)");

/** All calls as tiles that fit the room there is, in order of risk. Tells "pick" with the id of a call. */
export class TileGrid extends Part {
  static properties = {
    calls: { attribute: false },
    desk: { attribute: false },
    selected: {},
    hotRuns: { attribute: false },
    tick: {},
    room: { state: true },
    at: { state: true },
  };

  static styles = [
    common,
    css`
      :host {
        min-height: 0;
        overflow: hidden auto;
        scrollbar-width: thin;
      }
      ul {
        display: grid;
        gap: ${GAP}px;
        padding: 2px;
        align-content: start;
      }
      li {
        display: grid;
        min-width: 0;
        min-height: 0;
      }
      .none {
        display: grid;
        place-content: center;
        min-height: 50vh;
        text-align: center;
        color: var(--ink-3);
      }
      .none strong {
        font-size: 1.15rem;
        font-weight: 600;
        color: var(--ink-2);
      }
    `,
  ];

  #ranking = new Ranking();
  #touchedAt = -HOLD;
  #watch = new ResizeObserver(([box]) => {
    const { width, height } = box.contentRect;
    if (!this.room || this.room.width !== width || this.room.height !== height) {
      this.room = { width, height };
    }
  });
  #places = new Map();
  #shape = "";
  #reshaped = false;

  connectedCallback() {
    super.connectedCallback();
    this.#watch.observe(this);
    this.addEventListener("pointermove", () => (this.#touchedAt = performance.now()));
    this.addEventListener("keydown", (event) => this.#key(event));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  /** As few columns as the height allows without scrolling; beyond that tiles keep their least size and the list scrolls. */
  #layout(count) {
    const { width, height } = this.room ?? { width: 1200, height: 800 };
    const most = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
    const rowsOf = (columns) => Math.ceil(count / columns);
    const tall = (columns) => (height - 4 - GAP * (rowsOf(columns) - 1)) / rowsOf(columns);
    const fair = Math.max(1, Math.floor((width + GAP) / (300 + GAP)));
    let columns = Math.min(most, fair);
    while (columns < most && tall(columns) < 150) {
      columns++;
    }
    return { columns, row: Math.max(LOWEST, Math.min(HIGHEST, Math.floor(tall(columns)))) };
  }

  render() {
    if (this.calls.length === 0) {
      if (this.desk.link.state === "connecting") {
        return nothing;
      }
      return html`<div class="none"><strong>${t("board.none")}</strong>${t("board.noneMore")}</div>`;
    }
    const byId = new Map(this.calls.map((call) => [call.id, call]));
    const now = performance.now();
    if (this.desk.link.state !== "live") {
      this.#ranking.refresh();
    }
    const order = this.#ranking.order(this.calls, now, now - this.#touchedAt < HOLD);
    const { columns, row } = this.#layout(order.length);
    this.columns = columns;
    const shape = `${columns} ${row} ${order.length} ${this.room?.width}`;
    this.#reshaped = shape !== this.#shape;
    this.#shape = shape;
    const reachable = byId.has(this.at) ? this.at : order[0];
    return html`<ul
      style="grid-template-columns:repeat(${this.columns},minmax(0,1fr));grid-auto-rows:${row}px"
      aria-label=${t("board.calls")}
    >
      ${repeat(
        order,
        (id) => id,
        (id) =>
          html`<li>
            <call-tile
              data-id=${id}
              .call=${byId.get(id)}
              .elapsed=${this.desk.elapsed(byId.get(id))}
              .hotRun=${this.hotRuns?.get(byId.get(id).info.agent) ?? 0}
              ?selected=${id === this.selected}
              ?reachable=${id === reachable}
              @click=${() => this.#pick(id)}
              @focusin=${() => (this.at = id)}
            ></call-tile>
          </li>`,
      )}
    </ul>`;
  }

  updated() {
    // Only a change of order is shown as movement, not a change of size.
    const tiles = [...this.renderRoot.querySelectorAll("call-tile")];
    const calm = QUIET.matches || this.#reshaped || this.desk.link.state !== "live";
    const places = new Map(
      tiles.map((tile) => [tile.dataset.id, tile.offsetParent ? { x: tile.offsetLeft, y: tile.offsetTop } : null]),
    );
    for (const tile of tiles) {
      const before = this.#places.get(tile.dataset.id);
      const now = places.get(tile.dataset.id);
      if (before && now && (before.x !== now.x || before.y !== now.y) && !calm) {
        tile.animate(
          [{ transform: `translate(${before.x - now.x}px, ${before.y - now.y}px)` }, { transform: "none" }],
          { duration: 420, easing: "cubic-bezier(.2,.7,.2,1)" },
        );
      }
    }
    this.#places = places;
  }

  #pick(id) {
    this.at = id;
    this.tell("pick", id);
  }

  /** Puts the keyboard on the tile that it was on last. */
  focus() {
    (
      this.renderRoot.querySelector(`call-tile[data-id="${CSS.escape(this.at ?? "")}"]`) ??
      this.renderRoot.querySelector("call-tile")
    )?.focus();
  }

  #key(event) {
    const step = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: this.columns,
      ArrowUp: -this.columns,
      Home: -Infinity,
      End: Infinity,
    }[event.key];
    if (step === undefined) {
      return;
    }
    event.preventDefault();
    this.#touchedAt = performance.now();
    const tiles = [...this.renderRoot.querySelectorAll("call-tile")];
    const from = Math.max(
      0,
      tiles.findIndex((tile) => tile.dataset.id === this.at),
    );
    const to = Math.min(tiles.length - 1, Math.max(0, from + step));
    this.at = tiles[to].dataset.id;
    tiles[to].focus();
  }
}

customElements.define("tile-grid", TileGrid);
