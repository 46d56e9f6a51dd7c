// Which methods are left, and how many there would be with each choice. Chosen: {key: [value, …]}.

import { fits, isSingle, needsAll } from "./rules.js";

/** The keys of the fields that can be filtered on, in the order of the page. */
export const keysOf = (fields) => Object.keys(fields).filter((key) => fields[key].rule);

/**
 * Returns {hits: [method, …], counts: {key: {value: number}}}. The number at a choice is what is left when it is
 * made, given the choices in all other fields.
 */
export function filter({ fields, methods }, chosen) {
  const keys = keysOf(fields);
  const asked = keys.filter((key) => chosen[key]?.length);
  const failing = methods.map((method) => asked.filter((key) => !fits(fields, key, method, chosen[key])));
  const hits = methods.filter((method, index) => !failing[index].length);
  const counts = {};
  for (const key of keys.filter((one) => fields[one].choices.length)) {
    const others = methods.filter((method, index) => failing[index].every((failed) => failed === key));
    counts[key] = countsOf(fields, key, others, chosen[key] ?? []);
  }
  return { hits, counts };
}

function countsOf(fields, key, methods, own) {
  const field = fields[key];
  return Object.fromEntries(field.choices.map(({ value }) => {
    const supposed = needsAll(field) ? [...new Set([...own, value])] : [value];
    return [value, methods.filter((method) => fits(fields, key, method, supposed)).length];
  }));
}

/** How many methods fit, without counting per choice. */
export function count({ fields, methods }, chosen) {
  const asked = keysOf(fields).filter((key) => chosen[key]?.length);
  return methods.filter((method) => asked.every((key) => fits(fields, key, method, chosen[key]))).length;
}

/** The same choices without one value. */
export function without(chosen, key, value) {
  return { ...chosen, [key]: (chosen[key] ?? []).filter((one) => String(one) !== String(value)) };
}

/** The same choices with one value more, or in place of the one before. */
export function withChoice(fields, chosen, key, value) {
  const own = isSingle(fields[key]) ? [] : (chosen[key] ?? []).filter((one) => one !== value);
  return { ...chosen, [key]: [...own, value] };
}
