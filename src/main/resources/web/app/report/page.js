import "../core/settings.js";
import { onWords, ready, t } from "../core/words.js";
import "./call-report.js";

await ready;
const entitle = () => (document.title = t("title.report"));
entitle();
onWords(entitle);
const report = document.createElement("call-report");
report.id = "report";
report.call = decodeURIComponent(location.pathname.split("/")[2] ?? "");
document.body.append(report);
