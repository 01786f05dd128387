import "../core/settings.js";
import { loadWords, onWords, t } from "../core/words.js";
import "./board.js";

await loadWords();
const entitle = () => (document.title = t("title.wallboard"));
entitle();
onWords(entitle);
document.body.append(document.createElement("wall-board"));
