/** All text of the screens, from messages/LANGUAGE.json. */
import { onSetting, setting } from "./settings.js";

const tables = {};
const listeners = new Set();
let table = {};
let code = "en";

/** The language of the screen, "en" or "zh". */
export function language() {
  return code;
}

/** The text of a key, with {names} filled in. A key without a text is shown as it is: a test finds it. */
export function t(key, values) {
  const text = table[key];
  if (text === undefined) {
    return key;
  }
  return values ? text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all) : text;
}

/** The text of a name from an open list, such as a signal or a contribution; without one, the name made readable. */
export function named(group, name) {
  return table[`${group}.${name}`] ?? String(name).replaceAll("_", " ").toLowerCase();
}

/** All names of an open list, as [name, text], in the order of the texts. */
export function namesOf(group) {
  const prefix = `${group}.`;
  return Object.entries(table)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => [key.slice(prefix.length), text])
    .sort((a, b) => a[1].localeCompare(b[1], code));
}

/** Names in a row, as each language writes them. */
export function listed(names) {
  return names.join(code === "zh" ? "、" : ", ");
}

/** The name of what a score is made of: a signal, or one of the other sources. */
export function sourceName(source) {
  return source ? (table[`source.${source}`] ?? named("signal", source)) : "";
}

/** Why an alert was raised: the server's words where they are in the language of the screen, else our own. */
export function alertReason(alert, call) {
  if (alert.reason && call.info.language.toLowerCase() === code) {
    return alert.reason;
  }
  return table[`alert.${alert.trigger}`] ?? named("signal", alert.trigger);
}

export function onWords(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function load() {
  const wanted = setting("language") === "zh" ? "zh" : "en";
  tables[wanted] ??= await (await fetch(`/messages/${wanted}.json`)).json();
  table = tables[wanted];
  code = wanted;
  document.documentElement.lang = wanted === "zh" ? "zh-CN" : "en";
  listeners.forEach((listener) => listener());
}

onSetting((key) => key === "language" && load());

/** Holds once the chosen language is there; await it before the first drawing. */
export const ready = load();
