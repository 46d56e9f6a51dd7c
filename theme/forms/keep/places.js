// Where things stand in a text: the lines of a field, of an item of a list, of the comments around it.

import { isMap, isScalar, isSeq } from "yaml";

import { isBlock } from "./reading.js";

export const lineStart = (text, at) => text.lastIndexOf("\n", at - 1) + 1;

export function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

export const columnOf = (text, at) => at - lineStart(text, at);

/** The end of the last line of a field, with a comment behind it and comments that are part of it below it. */
export function pairEnd(text, pair) {
  const start = pair.key.range[0];
  return withDeeperComments(text, lineEnd(text, contentEnd(text, pair.value) ?? pair.key.range[1]), columnOf(text, start));
}

export const itemEnd = (text, item, dash) =>
  withDeeperComments(text, lineEnd(text, contentEnd(text, item) ?? dash), columnOf(text, dash));

/** The place behind the last character that is part of a value; nothing for an empty one. */
export function contentEnd(text, node) {
  if (isMap(node) || isSeq(node)) {
    if (node.flow || !node.items.length) return node.range[1];
    const last = node.items.at(-1);
    return isMap(node) ? pairEnd(text, last) : itemEnd(text, last, dashes(node).at(-1));
  }
  if (!isScalar(node) || node.range[0] === node.range[1]) return undefined;
  return isBlock(node) ? node.range[0] + text.slice(...node.range.slice(0, 2)).trimEnd().length : node.range[1];
}

function withDeeperComments(text, end, column) {
  let found = end;
  const deeper = /\n( *)#[^\n]*/y;
  for (deeper.lastIndex = found; ; found = deeper.lastIndex) {
    const match = deeper.exec(text);
    if (!match || match[1].length <= column) return found;
  }
}

/** Where each item of a list begins: its dash. */
export function dashes(list) {
  const found = list.srcToken.items.map((item) => item.start.find((token) => token.type === "seq-item-ind")?.offset);
  return found.filter((offset) => offset !== undefined);
}

/** The comment on the line of a value, behind it. */
export const hasCommentBehind = (text, node) => /^[^\S\n]+#/.test(text.slice(node.range[1], lineEnd(text, node.range[1])));

/** The comments inside a value. */
export function commentsIn(text) {
  const outsideQuotes = text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/gs, (quoted) => quoted.replace(/[^\n]/g, "_"));
  return [...outsideQuotes.matchAll(/(?<=^|\s)#[^\n]*/g)].map((found) => text.slice(found.index, found.index + found[0].length));
}
