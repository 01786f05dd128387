/** What the person at the screen has chosen, kept in this browser and shared by all its open screens. */

const PREFIX = "becalm.";
const store = new EventTarget();

const STANDARD = {
  language: browserLanguage(),
  theme: "auto",
  name: "",
  sound: "off",
  notify: "off",
  keys: "on",
};

export function setting(key) {
  try {
    return localStorage.getItem(PREFIX + key) ?? STANDARD[key];
  } catch {
    return STANDARD[key];
  }
}

export function choose(key, value) {
  STANDARD[key] = value;
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // A browser that keeps nothing still works until the page is closed.
  }
  tell(key);
}

/** Calls back with the key whenever a setting changes, here or on another open screen. */
export function onSetting(listener) {
  store.addEventListener("setting", (event) => listener(event.detail));
}

function tell(key) {
  store.dispatchEvent(new CustomEvent("setting", { detail: key }));
}

addEventListener("storage", (event) => {
  if (event.key?.startsWith(PREFIX)) {
    tell(event.key.slice(PREFIX.length));
  }
});

function browserLanguage() {
  const wanted = navigator.languages?.find((code) => /^(zh|en)\b/i.test(code)) ?? "en";
  return wanted.toLowerCase().startsWith("zh") ? "zh" : "en";
}

function showTheme() {
  document.documentElement.dataset.theme = setting("theme");
}

showTheme();
onSetting((key) => key === "theme" && showTheme());
