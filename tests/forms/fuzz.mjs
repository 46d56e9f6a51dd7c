// Random edits as a form would make them: reads {files, formats, seed, saves} from stdin, writes what came of each save.

import { pathToFileURL } from "node:url";

const { keepFormat } = await import(pathToFileURL(`${process.argv[2]}/keep/format.js`));
const { AT, SOURCE, marked, unmarked } = await import(pathToFileURL(`${process.argv[2]}/keep/shape.js`));

const NASTY = [
  "17:30", "NO", "yes", "on", "0503674000", "+31 50 123", "2026-01-15", "2026", "1.10", "1e5", "0x1F", "~", "null", "true", "- streep", "# hekje",
  "einde #nee", "a: b", "dubbele punt:", "\"aanhaling\"", "het 's avonds", "[1, 2]", "{a: b}", "*ster", "&anker", "!tag", "%procent", "@apen", "`x`",
  "komma, hier", "\\ terug", "tab\thier", "vaste\u00a0spatie", "nul\u200bbreedte", "emoji 🙂 hier", "نص عربي", "één, twee", "|", ">", "?", "-", "=", "<<", ".inf", "0", "-1",
  "Eerste alinea.\nTweede alinea.", "Met een lege regel.\n\nEn meer.", "Regel\n  ingesprongen\nverder", "sluit met spatie \nen verder", "---", "...\nx", "a  b   c",
  `Een lange tekst ${"over de wijk en de mensen die er wonen ".repeat(9)}en nog wat.`,
];
const WORDS = "wijk buurt team balie plan idee bewoner dinsdag geld hulp samen straat vraag antwoord open dicht".split(" ");

let state;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const upTo = (many) => Math.floor(random() * many);
const one = (list) => list[upTo(list.length)];
const sentence = () => Array.from({ length: 1 + upTo(30) }, () => one(WORDS)).join(" ");
const two = (number) => String(number).padStart(2, "0");

function scalar(field) {
  if (field.widget === "boolean") return random() < 0.5;
  if (field.widget === "number") return field.value_type === "int" ? upTo(500) - 5 : Math.round(random() * 1e7) / 1e5;
  if (field.widget === "select") return one(field.options).value;
  if (field.widget === "relation") return one(WORDS);
  if (field.widget === "datetime" && field.date_format === false) return `${two(upTo(24))}:${two(upTo(60))}`;
  if (field.widget === "datetime") return `2026-${two(1 + upTo(12))}-${two(1 + upTo(28))}${field.time_format === false ? "" : "T09:30"}`;
  return random() < 0.5 ? one(NASTY) : sentence();
}

const isList = (field) => field.widget === "list" || field.multiple;
const inner = (field) => (field.field ? { ...field.field } : { ...field, multiple: false, widget: field.widget === "list" ? "string" : field.widget });

function made(field) {
  if (field.widget === "object") return block(field.fields);
  if (!isList(field)) return scalar(field);
  return Array.from({ length: 1 + upTo(3) }, () => (field.fields ? block(field.fields) : scalar(inner(field))));
}

/** A new block, as a form starts it: every field is there, also the empty ones. */
const block = (fields) => Object.fromEntries(fields.map((field) => [field.name, field.required || random() < 0.3 ? made(field) : isList(field) ? [] : ""]));

const empty = (field) => (isList(field) ? [] : field.widget === "object" ? null : field.widget === "boolean" ? false : "");

function edit(data, fields, log) {
  const field = one(fields);
  const value = data[field.name];
  const deeper = random() < 0.75;
  if (field.widget === "object" && value && deeper) edit(value, field.fields, log);
  else if (isList(field) && value?.length) editList(value, field, deeper, log);
  else if (!field.required && value !== undefined && random() < 0.25) {
    log.removed = true;
    data[field.name] = empty(field);
  } else {
    if (typeof value === "object" && value !== null) log.removed = true;
    data[field.name] = made(field);
  }
}

function editList(list, field, deeper, log) {
  const at = upTo(list.length);
  const isBlock = typeof list[at] === "object" && list[at] !== null;
  if (isBlock && deeper) return edit(list[at], field.fields, log);
  const deed = upTo(5);
  if (deed === 0 && list.length > 1) {
    log.removed = true;
    list.splice(at, 1);
  } else if (deed === 1) list.splice(upTo(list.length), 0, ...list.splice(at, 1));
  else if (deed === 2) list.reverse();
  else if (deed === 3 && !isBlock) list[at] = scalar(inner(field));
  else list.splice(at, 0, field.fields ? block(field.fields) : scalar(inner(field)));
}

let text = "";
for await (const part of process.stdin) text += part;
const { files, formats, seed, saves } = JSON.parse(text);
state = seed;
for (let save = 0; save < saves; save += 1) {
  const { name, format, source } = files[save % files.length];
  const keep = keepFormat(formats[format]);
  const data = keep.fromFile(source.trim());
  const log = { removed: false };
  const deeds = 1 + upTo(5);
  for (let deed = 0; deed < deeds; deed += 1) edit(data, formats[format].fields, log);
  try {
    const after = keep.toFile(data);
    const again = keep.toFile(keep.fromFile(after.trim()));
    console.log(JSON.stringify({ name, format, source, deeds, data: unmarked(data), after, again, ...log }));
  } catch (error) {
    console.log(JSON.stringify({ name, format, source, deeds, data: unmarked(data), error: String(error.stack) }));
  }
}
