// The smallest change of a list: what stays keeps its lines and comments, also when it moves.

import { isMap, isScalar } from "yaml";

import { applied, blockEdits, replacedFlow, scalarEdits } from "./patching.js";
import { columnOf, commentsIn, dashes, itemEnd, lineStart } from "./places.js";
import { isObject, same, valueOf } from "./reading.js";
import { AT, unmarked } from "./shape.js";
import { writtenFlow, writtenItem } from "./writing.js";

export function listEdits(text, list, values, field) {
  const sources = origins(list.items.map(valueOf), values);
  if (list.flow) return flowEdits(text, list, values, field, sources);
  const chunks = chunksOf(text, list);
  const spaced = chunks.length > 1 && chunks.slice(1).every(({ lead }) => lead.includes(""));
  const { leads, tail } = inherited(chunks, new Set(sources));
  const pad = " ".repeat(columnOf(text, chunks[0].dash));
  const lines = values.flatMap((value, at) => {
    const from = sources[at];
    const moved = from === undefined || (from === 0 && at > 0);
    const lead = moved ? [...(leads[from] ?? []), ...(spaced ? [""] : [])] : leads[from];
    const body =
      from === undefined
        ? writtenItem(unmarked(value), field, pad)
        : pad + itemText(text, list.items[from], value, field, chunks[from]);
    return [...(at ? lead : withoutGap(lead)), body];
  });
  return [[lineStart(text, chunks[0].dash), chunks.at(-1).end, [...lines, ...tail].join("\n")]];
}

/** For each new item the place of the old one that it is; nothing for one that was not there. */
function origins(old, values) {
  const used = new Set();
  const take = (at) => (at !== undefined && at >= 0 && at < old.length && !used.has(at) ? (used.add(at), at) : undefined);
  const found = values.map((value) => (isObject(value) ? take(value[AT]) : undefined));
  values.forEach((value, at) => {
    found[at] ??= take(old.findIndex((one, place) => !used.has(place) && same(one, unmarked(value))));
  });
  values.forEach((value, at) => {
    if (!isObject(value)) found[at] ??= take((found[at - 1] ?? -1) + 1);
  });
  return found;
}

/** Each item with the lines between it and the item before it. */
function chunksOf(text, list) {
  const places = dashes(list);
  const ends = list.items.map((item, at) => itemEnd(text, item, places[at]));
  return places.map((dash, at) => ({
    dash,
    end: ends[at],
    lead: at ? text.slice(ends[at - 1], dash).split("\n").slice(1, -1) : [],
  }));
}

/** The lines above each item that stays; comments above an item that goes pass to the next one that stays. */
function inherited(chunks, staying) {
  const leads = {};
  let left = [];
  chunks.forEach(({ lead }, at) => {
    if (staying.has(at)) {
      leads[at] = [...left, ...lead];
      left = [];
    } else left.push(...lead.filter((line) => line.trim()));
  });
  return { leads, tail: left };
}

/** The first item of a list has no empty line above it. */
function withoutGap(lead) {
  const first = lead.findIndex((line) => line.trim());
  return first < 0 ? [] : lead.slice(first);
}

function itemText(text, item, value, field, { dash, end }) {
  if (isMap(item) && isObject(value) && item.items.length) {
    return applied(text, blockEdits(text, item, value, field.fields), dash, end);
  }
  if (isScalar(item) && !isObject(value)) {
    return applied(text, scalarEdits(text, item, value, { head: dash + 1, pad: columnOf(text, dash) + 2 }), dash, end);
  }
  const pad = " ".repeat(columnOf(text, dash));
  const comments = commentsIn(text.slice(dash, end)).map((comment) => `\n${pad}  ${comment}`);
  return writtenItem(unmarked(value), field, pad).slice(pad.length) + comments.join("");
}

/** A list between brackets stays between brackets, and what did not change stays as it was typed. */
function flowEdits(text, list, values, field, sources) {
  const items = values.map((value, at) => {
    const node = list.items[sources[at]];
    if (!node) return writtenFlow(unmarked(value));
    if (isMap(node)) return applied(text, blockEdits(text, node, value, field.fields), node.range[0], node.range[1]);
    return same(valueOf(node), value) ? text.slice(node.range[0], node.range[1]) : writtenFlow(value);
  });
  return replacedFlow(text, list, `[${items.join(", ")}]`);
}
