// Ranks the methods for each case that comes in as JSON: {index, rules, cases: [{whether, chosen}]}.

import { mayStart, rank, stop } from "../../theme/assets/js/chooser/rank.js";

const { index, rules, cases } = JSON.parse(await new Response(process.stdin).text());
const told = cases.map(({ whether = {}, chosen = {} }) => ({
  stop: stop(rules.whether, whether) ?? null,
  start: mayStart(rules.whether, whether),
  ranking: rank(index, rules.questions, chosen).map(({ method, ...rest }) => ({ id: method.id, ...rest })),
}));
console.log(JSON.stringify(told));
