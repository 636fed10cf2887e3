// Compares what the module says with what the library says. Prints the number of equal answers.
import fs from "node:fs";
import { isDeepStrictEqual } from "node:util";
import * as module from "./index.js";

const cases = JSON.parse(fs.readFileSync(new URL("cases.json", import.meta.url)));
const call = {
  callEnd: ({ event }) => module.callEnd(event) ?? null,
  platformConstant: ({ event, platform }) => module.platformConstant(platform, event),
  explain: ({ event, language }) => {
    const { subject, ...explanation } = module.explain(event, language);
    return explanation;
  },
  phrase: ({ event, language }) => module.phrase(event, language ?? undefined),
  sentence: ({ event, values, language }) => module.sentence(event, values, language),
};
const wrong = cases.filter((it) => !isDeepStrictEqual(call[it.function](it), it.want));
for (const it of wrong.slice(0, 5)) {
  console.error(JSON.stringify({ ...it, got: call[it.function](it) }));
}
console.log(cases.length - wrong.length);
