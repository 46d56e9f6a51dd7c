// What is chosen, as an address that can be shared: ?personen=25&invloed=deciding. What an address can't mean is left out.

import { keysOf } from "./facets.js";
import { isSingle } from "./rules.js";

export const ORDER = "volgorde";
const MOST_PEOPLE = 100_000;
const LONGEST = 80;

/** The choices in an address, as {key: [value, …]} with only values that exist. */
export function read(fields, search) {
  const params = new URLSearchParams(search);
  const chosen = {};
  for (const key of keysOf(fields)) {
    const values = params.getAll(fields[key].parameter).flatMap((text) => valid(fields[key], text));
    chosen[key] = isSingle(fields[key]) ? values.slice(0, 1) : [...new Set(values)];
  }
  return chosen;
}

function valid(field, text) {
  if (field.rule === "words") return text.trim() ? [text.trim().slice(0, LONGEST)] : [];
  if (field.rule === "holds") return /^\d+$/.test(text) && text >= 1 && text <= MOST_PEOPLE ? [String(Number(text))] : [];
  return field.choices.map(({ value }) => String(value)).filter((value) => value === text);
}

/** The part of an address behind its path; empty when nothing is chosen. `order` is left out when it is the usual one. */
export function write(fields, chosen, order = "") {
  const params = new URLSearchParams();
  for (const key of keysOf(fields)) {
    for (const value of chosen[key] ?? []) params.append(fields[key].parameter, value);
  }
  if (order) params.set(ORDER, order);
  const text = params.toString();
  return text ? `?${text}` : "";
}

/** The ids of methods in ?m=a,b,c: each once, at most `most`. */
export function readIds(search, most = Infinity) {
  const text = new URLSearchParams(search).getAll("m").join(",");
  return [...new Set(text.split(",").filter((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)))].slice(0, most);
}

export const writeIds = (ids) => (ids.length ? `?m=${ids.join(",")}` : "");
