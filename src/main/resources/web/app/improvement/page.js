import "../core/settings.js";
import { onWords, ready, t } from "../core/words.js";
import "./improvement-page.js";

await ready;
const entitle = () => (document.title = t("title.improvement"));
entitle();
onWords(entitle);
document.body.append(document.createElement("improvement-page"));
