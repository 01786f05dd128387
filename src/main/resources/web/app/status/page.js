import "../core/settings.js";
import { onWords, ready, t } from "../core/words.js";
import "./case-status.js";

await ready;
const entitle = () => (document.title = t("title.status"));
entitle();
onWords(entitle);
const status = document.createElement("case-status");
status.token = decodeURIComponent(location.pathname.split("/")[2] ?? "");
document.body.append(status);
