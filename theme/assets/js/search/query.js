// What somebody typed, as units: each a word or a group of words, with the ways in which the site may say it.

import { forms } from "./forms.js";
import { stem, words } from "./words.js";

const WEIGHT = { stem: 0.85, form: 0.85, meaning: 0.75, parts: 0.7, joined: 1.1, prefix: 0.5, whole: 0.2, near: 0.8, piece: 0.5 };

/**
 * `also` is what the question is about besides its own words. The last word may be unfinished.
 * Returns {units, typed: all words, corrected: text without slips or undefined}.
 */
export function understand(query, { dictionary, parts, ends, stop }, also = []) {
  const typed = words(query);
  const telling = typed.map((word) => !stop.has(word));
  if (!telling.some(Boolean)) telling.fill(true);
  const corrections = new Map();
  const units = [...groups(typed, dictionary), ...joined(typed, dictionary)];
  if (also.length) units.push(also.map((phrase) => ({ terms: words(phrase).map(stem), weight: 1 })));
  typed.forEach((word, index) => {
    if (!telling[index]) return;
    const unit = alternatives(word, { dictionary, parts, ends }, corrections);
    if (index === typed.length - 1 && word.length > 2) {
      unit.push({ terms: [word], weight: dictionary.knows(word) ? WEIGHT.whole : WEIGHT.prefix, prefix: true });
    }
    units.push(unit);
  });
  const corrected = corrections.size ? typed.map((word) => corrections.get(word) ?? word).join(" ") : undefined;
  return { units: units.filter((unit) => unit.length), typed, corrected };
}

function alternatives(word, { dictionary, parts, ends }, corrections) {
  const found = [...saying(word, 1), ...meanings(word, dictionary, 1)];
  for (const form of forms(word).filter((one) => dictionary.knows(one))) {
    found.push(...saying(form, WEIGHT.form), ...meanings(form, dictionary, WEIGHT.form));
  }
  const pieces = parts(word);
  if (pieces.length) found.push({ terms: pieces.map(stem), weight: WEIGHT.parts });
  if (dictionary.knows(word) || forms(word).some((one) => dictionary.knows(one))) return found;
  if (!pieces.length) found.push(...ends(word).flatMap((end) => saying(end, WEIGHT.piece)));
  const near = dictionary.near(word);
  if (near.length && !pieces.length) corrections.set(word, near[0].word);
  for (const one of near) {
    const weight = WEIGHT.near ** (one.slips + (pieces.length ? 1 : 0));
    found.push(...saying(one.word, weight), ...meanings(one.word, dictionary, weight));
  }
  return found;
}

function saying(word, weight) {
  return [{ terms: [word], weight }, { terms: [stem(word)], weight: weight * WEIGHT.stem }];
}

/** The most usual meaning counts most. */
function meanings(phrase, dictionary, weight) {
  return dictionary.means(phrase).map((terms, index) => (
    { terms: terms.map(stem), weight: weight * WEIGHT.meaning * 0.9 ** index }
  ));
}

/** Groups of typed words that mean something together, such as "gas en licht". */
function groups(typed, dictionary) {
  const found = [];
  for (let length = 2; length <= dictionary.longest; length += 1) {
    for (let at = 0; at + length <= typed.length; at += 1) {
      found.push(meanings(typed.slice(at, at + length).join(" "), dictionary, 1));
    }
  }
  return found;
}

/** Words that the site writes as one: "schuldhulp verlening". */
function joined(typed, dictionary) {
  const pairs = typed.slice(1).map((word, index) => typed[index] + word);
  const triples = typed.slice(2).map((word, index) => typed[index] + typed[index + 1] + word);
  return [...pairs, ...triples].filter((word) => word.length > 5 && dictionary.counts.has(word))
    .map((word) => saying(word, WEIGHT.joined));
}
