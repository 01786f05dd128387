import "../core/settings.js";
import { onWords, ready, t } from "../core/words.js";
import "./start-page.js";

await ready;
const entitle = () => (document.title = t("title.start"));
entitle();
onWords(entitle);
document.body.append(document.createElement("start-page"));
