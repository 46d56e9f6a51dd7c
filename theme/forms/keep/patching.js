// The smallest change of a text that makes it say something else. An edit is [from, to, text instead].

import { isMap, isScalar, isSeq } from "yaml";

import { listEdits } from "./lists.js";
import { columnOf, commentsIn, contentEnd, hasCommentBehind, lineEnd, lineStart, pairEnd } from "./places.js";
import { isBlock, isObject, nameOf, same, valueOf } from "./reading.js";
import { canBlock, canFold, clean, needsBlock, onOneLine } from "./scalars.js";
import { marked, shaped, unmarked } from "./shape.js";
import { blockLines, written, writtenFlow, writtenPair } from "./writing.js";

export function applied(text, edits, from = 0, to = text.length) {
  const ordered = edits.filter(([start]) => start >= from).sort(([one], [other]) => one - other);
  const parts = [];
  let at = from;
  for (const [start, end, instead] of ordered) {
    parts.push(text.slice(at, start), instead);
    at = end;
  }
  return [...parts, text.slice(at, to)].join("");
}

/** The edits of a block of fields. Keys that the form does not know are left alone. */
export function blockEdits(text, map, value, fields) {
  if (same(asShaped(valueOf(map), fields), unmarked(value))) return [];
  if (map.flow) return flowEdits(text, map, value, fields);
  const isKnown = (pair) => fields.some(({ name }) => name === nameOf(pair));
  const staying = map.items.filter((pair) => nameOf(pair) in value || !isKnown(pair) || valueOf(pair.value) === null);
  if (!staying.length) return [replacedBlock(text, map, value, fields)];
  const leaving = map.items.filter((pair) => !staying.includes(pair));
  return [
    ...keptEdits(text, staying, value, fields),
    ...leaving.map((pair) => leavingEdit(text, pair)),
    ...comingEdits(text, staying, value, fields),
  ];
}

const asShaped = (value, fields) => unmarked(shaped(marked(value), fields, value));

const keptEdits = (text, pairs, value, fields) =>
  pairs
    .filter((pair) => nameOf(pair) in value)
    .flatMap((pair) => pairEdits(text, pair, value[nameOf(pair)], fields.find(({ name }) => name === nameOf(pair))));

/** What the form emptied goes, with all its lines; comments above it stay. */
function leavingEdit(text, pair) {
  const at = pair.key.range[0];
  const start = lineStart(text, at);
  const end = pairEnd(text, pair);
  if (text.slice(start, at).trim() === "") return end < text.length ? [start, end + 1, ""] : [Math.max(0, start - 1), end, ""];
  const next = /\n *(?=[^\s#-])/y;
  next.lastIndex = end;
  return [at, next.test(text) ? next.lastIndex : end, ""];
}

/** A new field stands where the form has it: behind the nearest field before it that is there. */
function comingEdits(text, staying, value, fields) {
  const pad = " ".repeat(columnOf(text, staying[0].key.range[0]));
  const coming = new Map();
  let before = null;
  for (const field of fields) {
    const pair = staying.find((one) => nameOf(one) === field.name);
    if (pair) before = pair;
    else if (field.name in value) {
      coming.set(before, [...(coming.get(before) ?? []), writtenPair(field.name, unmarked(value[field.name]), field, pad)]);
    }
  }
  return [...coming].map(([pair, lines]) => {
    const at = pair ? pairEnd(text, pair) : staying[0].key.range[0];
    return [at, at, pair ? `\n${lines.join("\n")}` : `${lines.join("\n").trimStart()}\n${pad}`];
  });
}

/** Nothing of what stood there stays, but for the comments. */
function replacedBlock(text, map, value, fields) {
  const start = map.items[0].key.range[0];
  const end = contentEnd(text, map);
  const pad = " ".repeat(columnOf(text, start));
  const comments = commentsIn(text.slice(start, end)).map((comment) => `\n${pad}${comment}`);
  return [start, end, written(unmarked(value), fields, pad).trimStart() + comments.join("")];
}

function pairEdits(text, pair, value, field) {
  const { value: node } = pair;
  if (same(asShaped({ [field.name]: valueOf(node) }, [field])[field.name], unmarked(value))) return [];
  if (isMap(node) && isObject(value) && node.items.length) return blockEdits(text, node, value, field.fields);
  if (isSeq(node) && Array.isArray(value) && value.length && node.items.length) return listEdits(text, node, value, field);
  if (isScalar(node) && !isObject(value) && !Array.isArray(value)) {
    return scalarEdits(text, node, value, { head: pair.key.range[1] + 1, pad: columnOf(text, pair.key.range[0]) + 2 });
  }
  return replacedPair(text, pair, value, field);
}

/** A value of another kind than before, such as a day that was `[]`. A comment on its line stays there. */
function replacedPair(text, pair, value, field) {
  const column = columnOf(text, pair.key.range[0]);
  const lines = writtenPair(field.name, unmarked(value), field, " ".repeat(column)).slice(column + field.name.length + 1);
  const colon = text.indexOf(":", pair.key.range[1]) + 1;
  const end = contentEnd(text, pair.value) ?? colon;
  const comments = commentsIn(text.slice(colon, lineEnd(text, end)));
  const [first, ...rest] = lines.split("\n");
  const lead = comments.length ? ` ${comments.join(" ")}` : "";
  return [[colon, comments.length ? lineEnd(text, end) : end, [first + lead, ...rest].join("\n")]];
}

/** The edits of one value; `head` is where its line is taken up to, `pad` where lines below it begin. */
export function scalarEdits(text, node, value, { head, pad, flow = false }) {
  if (same(valueOf(node), value)) return [];
  const now = clean(value);
  const [start, end] = node.range;
  if (isBlock(node) && typeof now === "string" && canBlock(now)) return [blockEdit(text, node, now, pad)];
  const quoted = node.type === "QUOTE_DOUBLE" ? '"' : node.type === "QUOTE_SINGLE" ? "'" : "";
  const room = start === end ? columnOf(text, head) : columnOf(text, start) - 1;
  const below = !flow && !hasCommentBehind(text, node) && needsBlock(now, room + 1 + (quoted ? 2 : 0)) && canBlock(now);
  const instead = below
    ? [canFold(now) ? ">-" : "|-", ...blockLines(now, " ".repeat(pad))].join("\n")
    : onOneLine(now, { quoted: typeof now === "string" ? quoted : "", flow });
  if (start === end) return [[head, head, ` ${instead}`]];
  return [[start, isBlock(node) ? contentEnd(text, node) : end, instead]];
}

/** A text below its name stays there; of its lines only those that changed change. */
function blockEdit(text, node, value, pad) {
  const [start] = node.range;
  const end = contentEnd(text, node);
  const [head, ...lines] = text.slice(start, end).split("\n");
  const deep = lines.find((line) => line.trim())?.match(/^ */)[0].length ?? pad;
  const wasFolded = head.startsWith(">");
  const style = wasFolded && !canFold(value) ? head.replace(">", "|") : head;
  const old = wasFolded ? lines.map((line) => line.slice(deep)) : [];
  const indent = " ".repeat(deep);
  const now = style.startsWith(">")
    ? blockLines(value, indent, old.some((line) => /^\s|\s$/.test(line)) ? [] : old)
    : value.split("\n").map((line) => (line ? indent + line : line));
  return [start, end, [style, ...now].join("\n")];
}

/** Between braces all stands on one line; comments in it go above it. */
function flowEdits(text, map, value, fields) {
  const known = new Set(fields.map(({ name }) => name));
  const own = Object.entries(valueOf(map)).filter(([name]) => !known.has(name) || name in value);
  const now = { ...Object.fromEntries(own), ...unmarked(value) };
  return replacedFlow(text, map, writtenFlow(now));
}

export function replacedFlow(text, node, instead) {
  const [start, end] = node.range;
  const comments = commentsIn(text.slice(start, end));
  if (!comments.length) return [[start, end, instead]];
  const line = lineStart(text, start);
  const pad = text.slice(line).match(/^ */)[0];
  return [[line, line, comments.map((comment) => `${pad}${comment}\n`).join("")], [start, end, instead]];
}
