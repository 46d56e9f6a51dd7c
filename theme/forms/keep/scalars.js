// One value as YAML, the way a careful person writes it: no quotes unless needed, long texts folded.

import { plainValue } from "./reading.js";

export const WIDTH = 100;

const DAY = /^\d{4}-\d\d-\d\d$/;
const LOOKS_LIKE_SOMETHING_ELSE = new RegExp(
  [
    "[-+.\\d][-+.,:_\\dTZ ]*", // numbers, times, phone numbers
    "[-+]?[\\d.]+e[-+]?\\d+", // 1e5
    "0[xob][\\da-f_]+",
    "[-+]?\\.(?:inf|nan)",
    "\\d{4}-\\d\\d?-\\d\\d?.*", // what begins with a date
    "y|n|yes|no|on|off|true|false|null|~|=|<<",
  ].map((form) => `^(?:${form})$`).join("|"),
  "i",
);
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`\s]|^\.\.\.|: |:$| #|\s$|[\n\t]/;
const FLOW = /[,[\]{}]/;
const UNSEEN = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;
/** Half of a character that takes two: no text can be written with it. */
const HALVES = /\p{Surrogate}/gu;
const WIDE_SPACE = /[\t\xa0\u2000-\u200a\u202f\u205f\u3000]/g;

/** A text without what the check refuses and nobody sees: it comes along when someone pastes. */
export function clean(value) {
  if (typeof value !== "string") return value;
  const lines = value.replace(HALVES, "").replace(/\r\n?/g, "\n");
  return lines.replace(UNSEEN, "").replace(WIDE_SPACE, " ").trim();
}

/** A value on one line. `quoted` keeps the quotes that stood there; in a flow list a comma needs quotes too. */
export function onOneLine(value, { quoted = "", flow = false } = {}) {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return number(value);
  if (typeof value !== "string") return String(value);
  if (quoted === "'" && !/[\n']/.test(value)) return `'${value}'`;
  return quoted || needsQuotes(value) || (flow && FLOW.test(value)) ? JSON.stringify(value) : value;
}

/** Without an exponent, which the check would read as text. */
const number = (value) => value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 15 });

export function needsQuotes(text) {
  if (DAY.test(text)) return false;
  return INDICATOR.test(text) || LOOKS_LIKE_SOMETHING_ELSE.test(text) || plainValue(text) !== text;
}

/** Whether a text needs more than the line that has `used` columns already. */
export const needsBlock = (value, used) =>
  typeof value === "string" && (value.includes("\n") || (used + onOneLine(value).length > WIDTH && value.includes(" ")));

/** Whether folding can hold a text: a line that begins or ends with a space would come back otherwise. */
export const canFold = (text) => !/^[ ]|[ ]$/m.test(text);

/** Whether a block can hold a text at all. */
export const canBlock = (text) => text.trim() !== "" && !/^[ \n]|\n$/.test(text);

/** The lines of a text behind `>-`. Where `old` lines say the same they stay, so that only changed lines change. */
export function folded(text, room, old = []) {
  const before = paragraphs(old);
  const kept = matching(before.map((lines) => lines.join(" ")), text.split("\n"));
  return text.split("\n").flatMap((paragraph, at) => {
    const lines = kept[at] === undefined ? wrapped(paragraph, room) : rewrapped(before[kept[at]], paragraph, room);
    return at ? ["", ...lines] : lines;
  });
}

/** The lines of a folded text by paragraph; between two paragraphs stands an empty line. */
function paragraphs(lines) {
  const result = [[]];
  for (const line of lines) line === "" ? result.push([]) : result.at(-1).push(line);
  return result;
}

/** For each new paragraph the old one that it comes from: the same one, or the one at its place. */
function matching(old, texts) {
  const shift = old.length - texts.length;
  let changed = texts.findIndex((text, at) => text !== old[at]);
  if (changed < 0) changed = texts.length;
  return texts.map((text, at) => {
    if (at < changed) return at;
    if (old[at + shift] === text && at + shift >= changed) return at + shift;
    return shift === 0 ? at : undefined;
  });
}

/** The same lines as before around the words that changed. */
function rewrapped(old, text, room) {
  let rest = text;
  const head = [];
  for (const line of old) {
    if (rest !== line && !rest.startsWith(`${line} `)) break;
    head.push(line);
    rest = rest.slice(line.length + 1);
  }
  const tail = [];
  for (const line of old.slice(head.length).reverse()) {
    if (!rest.endsWith(` ${line}`)) break;
    tail.unshift(line);
    rest = rest.slice(0, -line.length - 1);
  }
  return [...head, ...wrapped(rest, room), ...tail];
}

/** Lines of at most `room` characters; only a single space between two words can become the end of a line. */
function wrapped(text, room) {
  const lines = [];
  for (const word of text === "" ? [] : text.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
