import { LEVELS } from "./state.js";

const SLACK = 8;
const LEAST_WAIT = 2_500;

/**
 * Keeps calls in order of risk without letting tiles jump: a call moves only when its level changes or its risk has
 * moved well away from the one it stands by, and the order is looked at only every few seconds.
 */
export class Ranking {
  #standing = new Map();
  #order = [];
  #lookedAt = -Infinity;

  /** Looks at the order afresh the next time, as after a screen has caught up. */
  refresh() {
    this.#lookedAt = -Infinity;
  }

  /**
   * The ids in order.
   * @param calls the calls to rank
   * @param now milliseconds, any clock that only moves forward
   * @param held true while the order must not change, because someone is pointing at a tile
   */
  order(calls, now, held = false) {
    const present = new Map(calls.map((call) => [call.id, call]));
    const stale = this.#order.some((id) => !present.has(id)) || calls.length !== this.#order.length;
    if (!stale && (held || now - this.#lookedAt < LEAST_WAIT)) {
      return this.#order;
    }
    if (held) {
      return (this.#order = this.#withoutMoving(present));
    }
    this.#lookedAt = now;
    calls.forEach((call) => this.#stand(call));
    [...this.#standing.keys()].filter((id) => !present.has(id)).forEach((id) => this.#standing.delete(id));
    this.#order = [...present.keys()].sort((a, b) => this.#compare(a, b));
    return this.#order;
  }

  #withoutMoving(present) {
    const kept = this.#order.filter((id) => present.has(id));
    return [...kept, ...[...present.keys()].filter((id) => !kept.includes(id))];
  }

  #stand(call) {
    const before = this.#standing.get(call.id);
    const { level, risk } = call.risk;
    if (!before || before.level !== level || Math.abs(before.risk - risk) >= SLACK || call.ended !== before.ended) {
      this.#standing.set(call.id, { level, risk, ended: call.ended, started: Date.parse(call.info.startedAt) || 0 });
    }
  }

  #compare(a, b) {
    const one = this.#standing.get(a);
    const other = this.#standing.get(b);
    return (
      Number(Boolean(one.ended)) - Number(Boolean(other.ended)) ||
      LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level) ||
      other.risk - one.risk ||
      one.started - other.started ||
      (a < b ? -1 : 1)
    );
  }
}
