import "../core/settings.js";
import { onWords, ready, t } from "../core/words.js";
import "./board.js";

await ready;
const entitle = () => (document.title = t("title.wallboard"));
entitle();
onWords(entitle);
document.body.append(document.createElement("wall-board"));
