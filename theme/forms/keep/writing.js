// What was not in the file yet, as a careful person types it: two spaces deeper each time, lists below their name.

import { isObject } from "./reading.js";
import { canBlock, canFold, clean, folded, needsBlock, onOneLine, WIDTH } from "./scalars.js";

const STEP = "  ";

/** The fields of a block, each from `pad` on, without the end of the last line. */
export function written(block, fields, pad) {
  return Object.entries(block)
    .map(([name, value]) => writtenPair(name, value, fields.find((field) => field.name === name), pad))
    .join("\n");
}

export function writtenPair(name, value, field, pad) {
  const head = `${pad}${name}:`;
  if (isObject(value)) return `${head}\n${written(value, field.fields, pad + STEP)}`;
  if (!Array.isArray(value)) return writtenValue(head, value, pad + STEP);
  return value.length ? `${head}\n${writtenItems(value, field, pad + STEP)}` : `${head} []`;
}

export const writtenItems = (items, field, pad) => items.map((item) => writtenItem(item, field, pad)).join("\n");

export function writtenItem(item, field, pad) {
  if (!isObject(item)) return writtenValue(`${pad}-`, item, pad + STEP);
  return `${pad}- ${written(item, field.fields, pad + STEP).trimStart()}`;
}

/** A value behind `head`; what does not fit there goes below it, from `pad` on. */
function writtenValue(head, value, pad) {
  const text = clean(value);
  if (!needsBlock(text, head.length + 1) || !canBlock(text)) return `${head} ${onOneLine(text)}`;
  return [`${head} ${canFold(text) ? ">-" : "|-"}`, ...blockLines(text, pad)].join("\n");
}

/** The lines of a block text; `old` are the lines that stood there, when they were folded. */
export function blockLines(text, pad, old = []) {
  const lines = canFold(text) ? folded(text, WIDTH - pad.length, old) : text.split("\n");
  return lines.map((line) => (line ? pad + line : line));
}

/** A value between brackets or braces, all on one line. */
export function writtenFlow(value) {
  if (Array.isArray(value)) return `[${value.map(writtenFlow).join(", ")}]`;
  if (isObject(value)) return `{${Object.entries(value).map(([name, inner]) => `${name}: ${writtenFlow(inner)}`).join(", ")}}`;
  return onOneLine(clean(value), { flow: true });
}
