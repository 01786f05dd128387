import { css, html } from "lit";
import { t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

/** The recording of a call. Tells "heard" with the moment that is playing, in milliseconds. */
export class CallSound extends Part {
  static properties = { call: {} };

  static styles = [
    common,
    css`
      audio {
        display: block;
        width: 100%;
        margin-top: 0.6rem;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  render() {
    return html`<audio
      controls
      preload="metadata"
      src="/api/v1/calls/${encodeURIComponent(this.call)}/recording"
      aria-label=${t("sound.title")}
      @timeupdate=${(event) => event.target.paused || this.tell("heard", event.target.currentTime * 1000)}
    ></audio>`;
  }

  /** Goes to a moment of the call; what plays goes on from there. */
  seek(ms) {
    this.renderRoot.querySelector("audio").currentTime = ms / 1000;
  }
}

customElements.define("call-sound", CallSound);
