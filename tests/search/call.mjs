// Calls functions of the site's search scripts for tests: reads [[module, function, ...arguments], …], writes the answers.

import { readFileSync } from "node:fs";

const FOLDER = new URL("../../theme/assets/js/search/", import.meta.url);

/** Functions that make a function need one more call. */
async function call([module, name, ...given]) {
  const { [name]: act } = await import(new URL(`${module}.js`, FOLDER));
  if (name === "splitter") return act(new Set(given[0]), new Set(given[1])).parts(given[2]);
  if (name === "lookout") return act(given[0])(given[1]);
  return act(...given);
}

const answers = await Promise.all(JSON.parse(readFileSync(0, "utf8")).map(call));
console.log(JSON.stringify(answers));
