import { css, html, nothing } from "lit";
import { clock, cueFate, spokenIn } from "../core/format.js";
import { alertReason, t } from "../core/words.js";
import { Part, common } from "../parts/part.js";

const LISTS = [
  ["timeline", "happened"],
  ["facts", "facts"],
  ["demands", "demands"],
  ["promises", "promises"],
  ["tried", "tried"],
  ["next", "next"],
];

/** What to know before joining a call, to be read in ten seconds. */
export class CallBriefing extends Part {
  static properties = { call: { attribute: false } };

  static styles = [
    common,
    css`
      .opening {
        padding: 0.6rem 0.8rem;
        border-radius: 8px;
        background: var(--accent-soft);
        font-size: 0.95rem;
      }
      dl {
        display: grid;
        gap: 0.5rem;
        margin-top: 0.6rem;
        font-size: 0.9rem;
      }
      dt {
        font-size: 0.8rem;
        color: var(--ink-3);
      }
      li {
        padding: 0.08rem 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  render() {
    const { call } = this;
    const written = Object.values(call.briefings).reduce((best, one) => (best && best.at >= one.at ? best : one), null);
    const briefing = written ?? composed(call);
    const lists = LISTS.filter(([list]) => briefing[list]?.length);
    if (!briefing.opening && lists.length === 0) {
      return html`<p class="quiet">${t("detail.noBriefing")}</p>`;
    }
    const owner = briefing.owner ?? call.alerts.findLast((alert) => alert.owner)?.owner;
    return html`<p class="small">${owner ? t("feed.owned", { name: owner }) : t("detail.nobody")}</p>
      ${briefing.opening ? html`<p class="opening"><span class="label">${t("detail.opening")}</span><br /><span lang=${spokenIn(call)}>${briefing.opening}</span></p>` : nothing}
      <dl>
        ${lists.map(
          ([list, key]) =>
            html`<div>
              <dt>${t(`detail.${key}`)}</dt>
              <dd>
                <ul lang=${written ? spokenIn(call) : nothing}>
                  ${briefing[list].map((line) => html`<li>${line}</li>`)}
                </ul>
              </dd>
            </div>`,
        )}
      </dl>`;
  }
}

/** What can be told before the server has written a briefing. */
function composed(call) {
  const entries = (...kinds) =>
    call.ledger
      .filter((entry) => kinds.includes(entry.kind) && entry.status !== "WITHDRAWN")
      .map((entry) => entry.text);
  const alerts = call.alerts.map((alert) => ({
    at: alert.firstAt,
    text: t("brief.alert", { time: clock(alert.firstAt), text: alertReason(alert, call) }),
  }));
  const turns = call.turning.map((point) => ({ at: point.at, text: t("brief.turned", { time: clock(point.at) }) }));
  return {
    timeline: [...alerts, ...turns].sort((a, b) => a.at - b.at).map((one) => one.text),
    facts: entries("FACT", "CLAIM"),
    demands: entries("DEMAND"),
    promises: entries("PROMISE", "TEXT_TO_SEND"),
    tried: call.cues
      .filter((cue) => cue.outcome || cue.verdict)
      .map((cue) => t("brief.cue", { action: cue.action, fate: cueFate(cue) })),
  };
}

customElements.define("call-briefing", CallBriefing);
