import { css, html, nothing } from "lit";
import { ask, post } from "../core/ask.js";
import { language, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";
import "../parts/screen-menu.js";
import { MicrophoneCall } from "./microphone.js";

const SPEAKER = "you";
const LOOK_AGAIN = 3_000;

/** Both screens side by side, with calls to play and a microphone to speak into. */
export class DemoPage extends Part {
  static properties = {
    calls: { state: true },
    spoken: { state: true },
    agent: { state: true },
    note: { state: true },
    over: { state: true },
    microphone: { state: true },
    level: { state: true },
    party: { state: true },
  };

  static styles = [
    common,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        height: 100dvh;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1rem;
        padding: 10px 16px;
        border-bottom: 1px solid var(--line);
        background: var(--surface);
      }
      h1 {
        display: flex;
        align-items: center;
        gap: 0.6rem;
        font-size: 1.05rem;
      }
      h1 a {
        display: inline-flex;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem;
      }
      .gap {
        flex: 1;
      }
      meter {
        width: 90px;
      }
      .note {
        flex-basis: 100%;
        font-size: 0.87rem;
        color: var(--ink-2);
      }
      main {
        display: grid;
        grid-template-columns: 384px minmax(0, 1fr);
        min-height: 0;
      }
      iframe {
        width: 100%;
        height: 100%;
        border: 0;
        background: var(--bg);
      }
      iframe:first-child {
        border-right: 1px solid var(--line);
      }
      @media (max-width: 900px) {
        :host {
          height: auto;
        }
        main {
          grid-template-columns: minmax(0, 1fr);
        }
        iframe {
          height: 780px;
        }
      }
    `,
  ];

  #looking = 0;

  constructor() {
    super();
    this.spoken = language();
    this.agent = SPEAKER;
    this.party = "customer";
    this.level = 0;
  }

  async connectedCallback() {
    super.connectedCallback();
    this.calls = (await ask("/api/v1/demo")) ?? [];
    this.agent =
      this.calls.find((call) => call.language.toLowerCase() === this.spoken)?.agent ?? this.calls[0]?.agent ?? SPEAKER;
  }

  render() {
    return html`<header>
        <h1>
          <a href="/" aria-label=${t("app.name")}><img src="/style/becalm.svg" width="26" height="26" alt="" /></a
          >${t("demo.title")}
        </h1>
        <span class="set" role="group" aria-label=${t("demo.callIn")}
          >${["en", "zh"].map((code) => html`<button aria-pressed=${this.spoken === code} @click=${() => (this.spoken = code)}>${t(`demo.${code}`)}</button>`)}</span
        >
        <span class="acts">${this.#plays()}</span>
        <span class="acts">${this.#microphone()}</span>
        <span class="gap"></span>
        <screen-menu></screen-menu>
        <p class="note" role="status">
          ${this.over ? html`${t("demo.over")} <a href="/report/${encodeURIComponent(this.over)}" target="_blank">${t("start.report")}</a>` : (this.note ?? t("demo.lead", { agent: this.agent }))}
        </p>
      </header>
      <main>
        ${this.calls ? html`<iframe title=${t("demo.agentFrame")} src="/agent/${encodeURIComponent(this.agent)}"></iframe>` : html`<span></span>`}
        <iframe title=${t("demo.boardFrame")} src="/wallboard"></iframe>
      </main>`;
  }

  #plays() {
    const calls = (this.calls ?? []).filter((call) => call.language.toLowerCase() === this.spoken);
    if (calls.length === 0) {
      return this.calls ? html`<span class="quiet">${t("demo.none")}</span>` : nothing;
    }
    return [false, true]
      .flatMap((well) => calls.filter((call) => call.well === well))
      .map(
        (call, index) =>
          html`<button class=${index === 0 ? "main" : ""} @click=${() => this.#play(call)}>
            ${t("demo.play", { name: t(call.well ? "demo.well" : "demo.badly") })}
          </button>`,
      );
  }

  async #play(call) {
    this.note = t("demo.starting");
    this.over = null;
    this.agent = call.agent;
    const { ok, value } = await post(`/api/v1/demo/${encodeURIComponent(call.name)}`, {});
    this.note = ok ? t("demo.playing", { agent: call.agent }) : t("demo.failed");
    if (ok) {
      this.#follow(value.call);
    }
  }

  /** Shows the way to the report of the call that was started last, once it is over. */
  #follow(call) {
    clearInterval(this.#looking);
    this.#looking = setInterval(async () => {
      if ((await ask(`/api/v1/calls/${encodeURIComponent(call)}`))?.endedAt) {
        clearInterval(this.#looking);
        this.over = call;
      }
    }, LOOK_AGAIN);
  }

  #microphone() {
    if (!this.microphone) {
      return html`<button @click=${this.#speak}>${t("demo.mic")}</button>`;
    }
    return html`<span class="quiet">${t("demo.micAs")}</span>
      <span class="set" role="group" aria-label=${t("demo.micAs")}
        >${["customer", "agent"].map((party) => html`<button aria-pressed=${this.party === party} @click=${() => (this.microphone.party = this.party = party)}>${t(`party.${party.toUpperCase()}`)}</button>`)}</span
      >
      <meter min="0" max="1" .value=${this.level} aria-label=${t("demo.micLevel")}></meter>
      <button @click=${() => this.microphone.stop()}>${t("demo.micStop")}</button>`;
  }

  async #speak() {
    const call = new MicrophoneCall();
    call.party = this.party;
    call.addEventListener("level", ({ detail }) => (this.level = detail));
    call.addEventListener("busy", () => (this.note = t("demo.micBusy")));
    call.addEventListener("end", () => (this.microphone = null));
    this.agent = SPEAKER;
    this.over = null;
    clearInterval(this.#looking);
    try {
      const started = await call.start({ agent: SPEAKER, language: this.spoken });
      call.addEventListener("end", () => this.#follow(started));
      this.microphone = call;
      this.note = t("demo.micOn");
    } catch {
      call.stop();
      this.note = t("demo.micNo");
    }
  }
}

customElements.define("demo-page", DemoPage);
