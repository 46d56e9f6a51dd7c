// Saves files through the formats: [{format, text, changes: [[path, value]]}] from stdin, the texts to stdout.
// A path is a list of keys and places; no value takes away, and "+" adds to a list. Without a text the file is new.

import { pathToFileURL } from "node:url";

const { keepFormat } = await import(pathToFileURL(`${process.argv[2]}/keep/format.js`));

let input = "";
for await (const part of process.stdin) input += part;
const { formats, saves } = JSON.parse(input);

function change(data, [path, value]) {
  const place = path.slice(0, -1).reduce((inside, step) => (inside[step] ??= {}), data);
  const last = path.at(-1);
  if (last === "+") place.push(value);
  else if (value !== undefined) place[last] = value;
  else if (Array.isArray(place)) place.splice(last, 1);
  else place[last] = "";
}

const texts = saves.map(({ format, text, changes }) => {
  const keep = keepFormat(formats[format]);
  const data = text === null ? {} : keep.fromFile(text.trim());
  for (const [path, value] of changes) change(data, [path, value ?? undefined]);
  return `${keep.toFile(data).trim()}\n`;
});
console.log(JSON.stringify(texts));
