import "../core/settings.js";
import { onWords, ready, t } from "../core/words.js";
import "./demo-page.js";

await ready;
const entitle = () => (document.title = t("title.demo"));
entitle();
onWords(entitle);
document.body.append(document.createElement("demo-page"));
