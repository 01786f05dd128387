import "../core/settings.js";
import { onWords, ready, t } from "../core/words.js";
import "./case-list.js";
import "./case-page.js";

await ready;
const number = location.pathname.split("/")[2];
const entitle = () => (document.title = number ? t("title.case", { n: number }) : t("title.cases"));
entitle();
onWords(entitle);
const page = document.createElement(number ? "case-page" : "case-list");
page.number = number;
document.body.append(page);
