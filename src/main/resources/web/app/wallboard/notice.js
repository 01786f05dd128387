/** Sound and desktop notifications for new alerts, both only where the person has asked for them. */
import { onSetting, setting } from "../core/settings.js";
import { alertReason, t } from "../core/words.js";

let context = null;

/** Browsers let a page sound only after somebody has touched it. */
function wake() {
  if (setting("sound") === "on") {
    context ??= new AudioContext();
    context.resume();
  }
}

["pointerdown", "keydown"].forEach((type) => addEventListener(type, wake, { capture: true }));
// Whoever turns the sound on hears at once what it will be.
onSetting((key) => key === "sound" && setting("sound") === "on" && chime("T1"));

/** Two soft notes; lower and slower for what can wait. */
function chime(tier) {
  context ??= new AudioContext();
  const notes = tier === "T1" ? [659, 880] : [523, 659];
  notes.forEach((pitch, index) => {
    const start = context.currentTime + index * 0.16;
    const tone = new OscillatorNode(context, { type: "sine", frequency: pitch });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.linearRampToValueAtTime(0.12, start + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.001, start + 0.5);
    tone.connect(gain).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.55);
  });
}

/** Gives notice of an alert that is new, has risen or waits for an answer; a click opens the call. */
export function giveNotice(call, alert, open) {
  if (alert.tier === "T3" || !alert.news) {
    return;
  }
  if (setting("sound") === "on") {
    chime(alert.tier);
  }
  if (setting("notify") === "on" && globalThis.Notification?.permission === "granted") {
    const note = new Notification(`${t(`tier.${alert.tier}`)}: ${call.info.agent}`, {
      body: alertReason(alert, call),
      tag: `${call.id} ${alert.id}`,
      icon: "/style/becalm.svg",
    });
    note.onclick = () => {
      focus();
      open(call.id);
    };
  }
}
