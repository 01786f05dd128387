import "../core/settings.js";
import { ready } from "../core/words.js";
import "./board.js";

await ready;
document.body.append(document.createElement("wall-board"));
