import "../core/settings.js";
import { onWords, ready, t } from "../core/words.js";
import "./overlay.js";

await ready;
const agent = decodeURIComponent(location.pathname.split("/")[2] ?? "");
const entitle = () => (document.title = t("title.agent", { agent }));
entitle();
onWords(entitle);
const overlay = document.createElement("agent-overlay");
overlay.agent = agent;
document.body.append(overlay);
