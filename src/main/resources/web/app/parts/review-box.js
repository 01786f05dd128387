import { css, html, nothing } from "lit";
import { post } from "../core/ask.js";
import { moment } from "../core/format.js";
import { choose, setting } from "../core/settings.js";
import { named, namesOf, t } from "../core/words.js";
import { Part, common } from "./part.js";

const BARE = new Set(["ACCEPT", "REJECT", "GOOD_CASE", "BAD_CASE"]);

/**
 * What people say of one finding: the agent answers and disputes, a reviewer accepts, rejects, relabels and marks the
 * call as a case. Nothing is overwritten. Tells "reviewed" once the server has taken it.
 */
export class ReviewBox extends Part {
  static properties = {
    call: {},
    who: {},
    target: {},
    utterance: { type: Number },
    signal: {},
    reviews: { attribute: false },
    writing: { state: true },
    problem: { state: true },
  };

  static styles = [
    common,
    css`
      :host {
        margin-top: 0.35rem;
      }
      .acts {
        margin-left: -0.75rem;
      }
      .acts,
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.35rem;
      }
      form {
        margin-top: 0.35rem;
      }
      label {
        display: grid;
        font-size: 0.8rem;
        color: var(--ink-3);
      }
      label.note {
        flex: 1 1 12rem;
      }
      li {
        padding: 0.15rem 0;
        border: 0;
        font-size: 0.87rem;
        overflow-wrap: anywhere;
      }
      .problem {
        color: var(--high);
      }
      @media print {
        .acts,
        form {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.who = "AGENT";
    this.signal = "";
    this.utterance = 0;
    this.reviews = [];
  }

  render() {
    const own = (this.reviews ?? []).filter(
      (one) =>
        one.target === this.target &&
        one.utterance === this.utterance &&
        (!this.signal || !one.signal || one.signal === this.signal),
    );
    return html`${
        own.length
          ? html`<ul>
              ${own.map((one) => this.#said(one))}
            </ul>`
          : nothing
      }
      <div class="acts">${this.#kinds(own).map(([kind, answers]) => this.#button(kind, answers))}</div>
      ${this.writing ? this.#form() : nothing}
      <div role="alert" class="problem">${this.problem ?? nothing}</div>`;
  }

  #said(one) {
    const change = one.becomes ? ` → ${one.becomes.split(",").map((id) => named("signal", id)).join(", ")}` : "";
    return html`<li>
      <b>${t(`review.${one.kind}`)}</b>${change} · ${one.by}, ${moment(one.at)}${one.note ? html`<br />${one.note}` : nothing}
    </li>`;
  }

  /** What this person may say here, with the review that it answers. */
  #kinds(own) {
    const settled = new Set(own.filter((one) => BARE.has(one.kind)).map((one) => one.answers));
    const dispute = own.findLast((one) => one.kind === "DISPUTE" && !settled.has(one.id));
    if (this.who === "AGENT") {
      return this.target === "call" ? [["ANSWER", null]] : [[dispute ? "ANSWER" : "DISPUTE", dispute?.id ?? null]];
    }
    return [
      ...(dispute
        ? [
            ["ACCEPT", dispute.id],
            ["REJECT", dispute.id],
          ]
        : []),
      ...(this.utterance > 0 ? [["RELABEL", dispute?.id ?? null]] : []),
      ...(this.target === "call"
        ? [
            ["GOOD_CASE", null],
            ["BAD_CASE", null],
          ]
        : []),
    ];
  }

  #button(kind, answers) {
    const open = this.writing?.kind === kind;
    return html`<button class="plain" aria-expanded=${open} @click=${() => (this.writing = open ? null : { kind, answers })}>
      ${t(`review.do.${kind}`)}
    </button>`;
  }

  #form() {
    const { kind } = this.writing;
    return html`<form @submit=${this.#send}>
      ${
        kind === "RELABEL"
          ? html`<label
              >${t("review.becomes")}<select name="becomes">
                <option value="">${t("review.nothing")}</option>
                ${namesOf("signal").map(([id, name]) => html`<option value=${id}>${name}</option>`)}
              </select></label
            >`
          : nothing
      }
      <label class="note">${t("review.note")}<input name="note" maxlength="1000" ?required=${!BARE.has(kind)} /></label>
      <label>${t("menu.name")}<input name="by" required maxlength="100" size="10" .value=${setting("name")} /></label>
      <button class="main">${t("review.send")}</button>
    </form>`;
  }

  #send = async (event) => {
    event.preventDefault();
    const { becomes = "", note, by } = Object.fromEntries(new FormData(event.target));
    const { kind, answers } = this.writing;
    choose("name", setting("name") || by);
    const answer = await post(`/api/v1/calls/${encodeURIComponent(this.call)}/reviews`, {
      kind,
      target: kind === "RELABEL" ? "signal" : this.target,
      utterance: this.utterance,
      signal: this.signal,
      becomes,
      role: this.who,
      by,
      note,
      answers,
    });
    this.problem = answer.ok ? null : t("review.failed", { why: answer.problem });
    if (answer.ok) {
      this.writing = null;
      this.tell("reviewed", answer.value);
    }
  };
}

customElements.define("review-box", ReviewBox);
