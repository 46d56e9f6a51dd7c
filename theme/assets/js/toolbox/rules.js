// When a method fits what someone chose. One function per rule; which rule a field has, the index says.

import { plain } from "../matching.js";

const texts = new WeakMap();

/** The text of a method that words are looked up in, worked out once. */
function searchable(method) {
  if (!texts.has(method)) texts.set(method, ` ${plain(`${method.name} ${method.summary} ${method.words ?? ""}`)}`);
  return texts.get(method);
}

const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** A number as it is, a choice as its place in the order of the choices. */
function rank(field, value) {
  const named = typeof field.choices[0]?.value === "string";
  return named ? field.choices.findIndex((choice) => choice.value === value) : Number(value);
}

/** Everyone is included unless a method says that it suits these people less. */
function suits(method, who) {
  const welcome = list(method.suits);
  if (list(method.less_suited).includes(who)) return false;
  return welcome.includes(who) || welcome.includes("all");
}

const RULES = {
  any: (field, method, key, chosen) => list(method[key]).some((value) => chosen.includes(value)),
  at_most: (field, method, key, [most]) => method[key] !== undefined && rank(field, method[key]) <= rank(field, most),
  at_least: (field, method, key, [least]) => method[key] !== undefined && rank(field, method[key]) >= rank(field, least),
  holds: (field, { group }, key, [people]) => group.min <= Number(people) && Number(people) <= (group.max ?? Infinity),
  suits: (field, method, key, chosen) => chosen.every((who) => suits(method, who)),
  overcomes: (field, method, key, chosen) => !chosen.some((barrier) => list(method.demands).includes(barrier)),
  words: (field, method, key, [words]) => plain(words).split(" ").every((word) => searchable(method).includes(` ${word}`)),
};

/** Whether a method fits the choices in one field. Choices are a list of texts; an empty list asks nothing. */
export function fits(fields, key, method, chosen) {
  return !chosen?.length || RULES[fields[key].rule](fields[key], method, key, chosen);
}

/** Rules where a choice comes in place of the one before. */
const SINGLE = new Set(["at_most", "at_least", "holds", "words"]);
export const isSingle = (field) => SINGLE.has(field.rule);

/** Rules where every choice has to be met; elsewhere one is enough. */
const ALL = new Set(["suits", "overcomes"]);
export const needsAll = (field) => ALL.has(field.rule);
