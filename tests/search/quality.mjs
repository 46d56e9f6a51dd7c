// Asks the questions of a file to the built index: how many are answered first and among the first three, per kind.
// Use: node quality.mjs <search.json> <questions.json> [--json]; `make search-quality` does it for both sets.

import { readFileSync } from "node:fs";
import { DIRECT_HELP, Engine } from "../../theme/assets/js/search/engine.js";

const [index, questions, form] = process.argv.slice(2);
const engine = new Engine(JSON.parse(readFileSync(index, "utf8")));

function ask(kind, query, answers) {
  const { results } = engine.search(query);
  const urls = results.map((entry) => entry.u);
  const found = urls.map((url) => url.split("#")[0]);
  const good = kind === "danger" ? found.slice(0, 1).includes(DIRECT_HELP) : true;
  const ranks = answers.map((answer) => (answer.includes("#") ? urls : found).indexOf(answer)).filter((rank) => rank >= 0);
  return { kind, query, answers, rank: good && ranks.length ? Math.min(...ranks) + 1 : null, top: urls.slice(0, 3) };
}

const asked = Object.entries(JSON.parse(readFileSync(questions, "utf8"))).flatMap(([kind, set]) => (
  Object.entries(set).map(([query, answers]) => ask(kind, query, [answers].flat()))
));

function share(some, all) {
  return `${some.length}/${all.length} (${((100 * some.length) / all.length).toFixed(1)} %)`;
}

function report() {
  for (const kind of [...new Set(asked.map((one) => one.kind)), undefined]) {
    const set = asked.filter((one) => !kind || one.kind === kind);
    const at = (limit) => share(set.filter((one) => one.rank && one.rank <= limit), set);
    console.log(`${(kind ?? "samen").padEnd(10)} eerste ${at(1).padEnd(18)} bij de eerste drie ${at(3)}`);
  }
  for (const { kind, query, rank, answers, top } of asked.filter((one) => !one.rank || one.rank > 3)) {
    console.log(`- ${kind}: "${query}" op plaats ${rank ?? "–"}\n    goed: ${answers.join(" ")}\n    nu:   ${top.join(" ")}`);
  }
}

if (form === "--json") console.log(JSON.stringify(asked));
else report();
