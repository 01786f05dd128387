import "../core/settings.js";
import { loadWords, onWords, t } from "../core/words.js";
import "./start-page.js";

await loadWords();
const entitle = () => (document.title = t("title.start"));
entitle();
onWords(entitle);
document.body.append(document.createElement("start-page"));
