import "../core/settings.js";
import { loadWords, onWords, t } from "../core/words.js";
import "./demo-page.js";

await loadWords();
const entitle = () => (document.title = t("title.demo"));
entitle();
onWords(entitle);
document.body.append(document.createElement("demo-page"));
