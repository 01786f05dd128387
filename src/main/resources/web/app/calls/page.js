import "../core/settings.js";
import { onWords, ready, t } from "../core/words.js";
import "./call-list.js";

await ready;
const entitle = () => (document.title = t("title.calls"));
entitle();
onWords(entitle);
document.body.append(document.createElement("call-list"));
