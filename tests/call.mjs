// Calls functions of the site's scripts for the tests: [{module, name, args}] from stdin, answers to stdout.

import { pathToFileURL } from "node:url";

let text = "";
for await (const part of process.stdin) text += part;
const answers = [];
for (const { module, name, args } of JSON.parse(text)) {
  const made = await import(pathToFileURL(`${process.argv[2]}/${module}`));
  try {
    answers.push({ value: await made[name](...args) });
  } catch (error) {
    answers.push({ error: error.reason ?? error.name, values: error.values });
  }
}
console.log(JSON.stringify(answers));
