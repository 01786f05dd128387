import { css, html, nothing, svg } from "lit";
import { score, signed } from "../core/format.js";
import { moodInVoice, moodInWords, moodsDiffer } from "../core/mood.js";
import { t } from "../core/words.js";
import { Part, common } from "./part.js";
import "./spark-line.js";

const MOUTHS = { up: "M5 9.8q3 2.8 6 0", flat: "M5 10.6h6", down: "M5 11.6q3 -2.6 6 0" };
const FACES = {
  relieved: "up",
  neutral: "flat",
  anxious: "flat",
  mocking: "flat",
  annoyed: "down",
  disappointed: "down",
  dispirited: "down",
  angry: "down",
};
// The door that brings words and no sound.
const WRITTEN = "transcripts";
const BARS = { even: 1, lively: 2, raised: 3, heated: 4 };

/** The customer's mood in words and in voice, side by side and never merged, each with its last two minutes. */
export class MoodPair extends Part {
  static properties = { call: { attribute: false }, until: { type: Number } };

  static styles = [
    common,
    css`
      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 1px;
        background: var(--line);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        overflow: hidden;
      }
      section {
        background: var(--surface);
        padding: 0.55rem 0.75rem 0.6rem;
        min-width: 0;
      }
      .now {
        display: flex;
        align-items: center;
        gap: 0.4rem;
        font-weight: 600;
        font-size: 1rem;
        line-height: 1.4;
        min-height: 1.6rem;
      }
      .now svg {
        width: 19px;
        height: 19px;
        flex: none;
        color: var(--ink-2);
      }
      .value {
        margin-left: auto;
        font-weight: 500;
        font-size: 0.85rem;
        color: var(--ink-2);
        white-space: nowrap;
      }
      spark-line {
        margin-top: 0.3rem;
      }
      .voice spark-line {
        --spark: var(--ink-3);
      }
      .foot {
        display: flex;
        justify-content: space-between;
        gap: 0.5rem;
        padding: 0.25rem 0.15rem 0;
        font-size: 0.78rem;
        color: var(--ink-3);
      }
      .foot b {
        font-weight: 600;
        color: var(--watch);
      }
    `,
  ];

  render() {
    const words = moodInWords(this.call);
    const voice = moodInVoice(this.call);
    const differ = moodsDiffer(this.call);
    return html`<div class="pair">
        <section class="words">
          <h2>${t("mood.words")}</h2>
          <div class="now">
            ${words ? html`${face(words.name)}<span>${t(`mood.${words.name}`)}</span><span class="value" title=${t("mood.scale")}>${score(words.sentiment)}</span>` : html`<span class="quiet">${t("mood.waiting")}</span>`}
          </div>
          ${this.#trail(this.call.wordsTrail, -1, t("mood.wordsTrend"))}
        </section>
        <section class="voice">
          <h2>${t("mood.voice")}</h2>
          <div class="now">${this.#voice(voice)}</div>
          ${this.#trail(this.call.voiceTrail, 0, t("mood.voiceTrend"))}
        </section>
      </div>
      <div class="foot">
        <span>${t("mood.window")}</span>${differ ? html`<b>${t(`mood.${differ}`)}</b>` : nothing}
      </div>`;
  }

  #trail(points, low, label) {
    return html`<spark-line
      .points=${points}
      .until=${this.until}
      low=${low}
      high="1"
      height="26"
      steps
      label=${label}
    ></spark-line>`;
  }

  #voice(voice) {
    const { voiceAnalysis, door } = this.call.info;
    if (!voiceAnalysis || door === WRITTEN) {
      return html`<span class="quiet">${t(voiceAnalysis ? "mood.noSound" : "mood.noConsent")}</span>`;
    }
    return voice
      ? html`${bars(BARS[voice.name])}<span>${t(`voice.${voice.name}`)}</span
          ><span class="value" title=${t("mood.baseline")}>${signed(voice.loudnessDb)} dB</span>`
      : html`<span class="quiet">${t("mood.waiting")}</span>`;
  }
}

function face(mood) {
  const brows = mood === "angry" ? svg`<path d="M4 5l2.4 1.2M12 5l-2.4 1.2"/>` : nothing;
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <g fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round">
      <circle cx="8" cy="8" r="7" />
      <path d=${MOUTHS[FACES[mood]]} />
      ${brows}
    </g>
    <circle cx="5.6" cy="7" r="0.9" fill="currentColor" />
    <circle cx="10.4" cy="7" r="0.9" fill="currentColor" />
  </svg>`;
}

function bars(full) {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">
    ${[1, 2, 3, 4].map(
      (bar) =>
        svg`<rect x=${bar * 4 - 3.5} y=${13.5 - bar * 3} width="2.6" height=${bar * 3} rx="0.8" fill="currentColor" opacity=${bar <= full ? 1 : 0.22}/>`,
    )}
  </svg>`;
}

customElements.define("mood-pair", MoodPair);
