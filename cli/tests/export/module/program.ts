import { callEnd, explain, phrase, sentence, type Action, type CallEnd, type Explanation } from "./index.js";
import { withTexts } from "./core.js";
import de from "./de.js";

const explanation: Explanation = explain({ code: 403, attempt: "sign-in" }, ["de-AT", "en"]);
const action: Action = explanation.action;
const lines: string[] = [explanation.title, action, phrase({ family: "q850", code: 17 }, "de")];
lines.push(sentence("retry-minutes", { minutes: 5 }), callEnd({ method: "CANCEL" }));
lines.push(withTexts(de).explain({ local: "no-network" }).meaning);
const end: CallEnd | undefined = callEnd({ code: 486, method: "INVITE" });
lines.push(end ?? "");
