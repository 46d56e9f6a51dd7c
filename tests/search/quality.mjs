// Asks questions to a built index with the scripts of the site: for each where the page that answers stands.
// Reads {kind: {question: page or pages}} from standard input; writes [{kind, query, answers, rank, top}].

import { readFileSync } from "node:fs";
import { DIRECT_HELP, Engine } from "../../theme/assets/js/search/engine.js";

const engine = new Engine(JSON.parse(readFileSync(process.argv[2], "utf8")));

function ask(kind, query, answers) {
  const { results } = engine.search(query);
  const urls = results.map((entry) => entry.u);
  const found = urls.map((url) => url.split("#")[0]);
  const good = kind !== "danger" || found[0] === DIRECT_HELP;
  const ranks = answers.map((answer) => (answer.includes("#") ? urls : found).indexOf(answer)).filter((rank) => rank >= 0);
  return { kind, query, answers, rank: good && ranks.length ? Math.min(...ranks) + 1 : null, top: urls.slice(0, 3) };
}

const asked = Object.entries(JSON.parse(readFileSync(0, "utf8"))).flatMap(([kind, set]) => (
  Object.entries(set).map(([query, answers]) => ask(kind, query, [answers].flat()))
));

console.log(JSON.stringify(asked));
