/** Names for how a customer sounds, in words and in voice. The two are never merged. */

const BY_SIGNAL = [
  ["angry", ["ABUSE", "ANGER"]],
  ["mocking", ["TAUNT"]],
  ["dispirited", ["RESIGNED_ACCEPTANCE"]],
  ["disappointed", ["DISAPPOINTMENT", "BROKEN_PROMISE"]],
  [
    "annoyed",
    ["ACCUSATION", "EFFORT_GRIEVANCE", "REPEATED_QUESTION", "REPEAT_CONTACT", "ESCALATION_THREAT", "ULTIMATUM"],
  ],
  ["anxious", ["LOSS_CLAIM", "CONFUSION"]],
  ["relieved", ["THANKS", "ACCEPTANCE", "REALISATION"]],
];

const MILD = new Set(["annoyed", "anxious"]);
const HOT = 60;
const SURE = 0.5;

/** The mood that the customer's latest words show; null before there are any. */
export function moodInWords(call) {
  if (!call.words) {
    return null;
  }
  const line = call.lines.find((one) => one.number === call.words.utterance);
  const ids = new Set((line?.signals ?? []).map((signal) => signal.id));
  const found = BY_SIGNAL.find(([, signals]) => signals.some((id) => ids.has(id)));
  const sentiment = call.words.sentiment;
  const name = found ? found[0] : sentiment <= -0.4 ? "annoyed" : sentiment >= 0.4 ? "relieved" : "neutral";
  // What sounds mild alone is not mild from a customer who is hot.
  const hot = call.risk.heat >= HOT && sentiment <= -0.4 && MILD.has(name);
  return { name: hot ? "angry" : name, sentiment };
}

/** How the customer's voice sounds against the customer's own level so far; null before it was measured. */
export function moodInVoice(call) {
  const voice = call.voice;
  if (!voice) {
    return null;
  }
  const name =
    voice.anger >= 0.55 ? "heated" : voice.arousal >= 0.55 ? "raised" : voice.arousal >= 0.35 ? "lively" : "even";
  const { arousal, loudnessDb, rateFactor, confidence } = voice;
  return { name, arousal, loudnessDb, rateFactor, confidence };
}

/** Whether words and voice tell different stories: hot words in a cold voice, or the other way round. */
export function moodsDiffer(call) {
  const words = moodInWords(call);
  const voice = moodInVoice(call);
  // A voice that has just begun to be heard says nothing about what is usual for it.
  if (!words || !voice || voice.confidence < SURE) {
    return null;
  }
  const hotWords = words.sentiment <= -0.4;
  const hotVoice = voice.name === "heated" || voice.name === "raised";
  return hotWords && voice.name === "even" ? "wordsOnly" : hotVoice && words.sentiment > -0.1 ? "voiceOnly" : null;
}
