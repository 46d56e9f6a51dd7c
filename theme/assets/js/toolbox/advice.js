// What to let go when nothing is left. Every number is counted, none is guessed.

import { count, without } from "./facets.js";
import { phrases } from "./words.js";

const MOST = 4;

/**
 * The choices to let go, one at a time or else two together, with how many methods that leaves.
 * Each is {drop: [{key, value, text}, …], left: number}; most methods first.
 */
export function advice(index, chosen) {
  const made = phrases(index.fields, chosen);
  const alone = worth(index, chosen, made.map((one) => [one]));
  return alone.length ? alone : worth(index, chosen, pairs(made));
}

function worth(index, chosen, options) {
  const counted = options.map((drop) => ({ drop, left: count(index, dropped(chosen, drop)) }));
  return counted.filter(({ left }) => left > 0).sort((a, b) => b.left - a.left).slice(0, MOST);
}

export function dropped(chosen, drop) {
  return drop.reduce((rest, { key, value }) => without(rest, key, value), chosen);
}

function pairs(all) {
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other]));
}
