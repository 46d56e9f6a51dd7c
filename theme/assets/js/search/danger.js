// Notices words that point to danger, so that direct help comes first.

import { distance } from "../matching.js";
import { sound, stem, words } from "./words.js";

/** Words that may stand between the words of a group. */
const GAP = 2;
const FORGIVING = 8;
/** Endings that make another word of it: geweld and geweldig. */
const OTHER_WORD = /(ig|ige|lijk|lijke|baar|bare)$/;

/** A function that gives for a question {lines: ids of help lines, most urgent first, about: words}; both empty without danger. */
export function lookout(signs) {
  const known = signs.map(({ words: phrases, ...rest }) => ({ phrases: phrases.map(words), ...rest }));
  return (query) => {
    const typed = words(query);
    const seen = known.filter(({ phrases }) => phrases.some((phrase) => stands(phrase, typed)));
    return { lines: [...new Set(seen.flatMap((sign) => sign.lines))], about: seen.flatMap((sign) => sign.means) };
  };
}

/** Whether all words of a group are there, in order and near each other. */
function stands(phrase, typed) {
  return typed.some((word, start) => {
    if (!same(phrase[0], word)) return false;
    let at = start;
    return phrase.slice(1).every((wanted) => {
      const next = typed.slice(at + 1, at + 2 + GAP).findIndex((candidate) => same(wanted, candidate));
      at += next + 1;
      return next >= 0;
    });
  });
}

function same(wanted, word) {
  if (wanted === word) return true;
  if (wanted.length < 4) return false;
  if (stem(wanted) === stem(word)) return OTHER_WORD.test(wanted) === OTHER_WORD.test(word);
  if (wanted.length < FORGIVING) return false;
  return word.startsWith(wanted) || sound(word) === sound(wanted) || slipped(wanted, word);
}

/** A letter too many, too few, or swapped. Another letter makes another word: geslapen is not geslagen. */
function slipped(wanted, word) {
  const letters = (text) => [...text].sort().join("");
  return distance(wanted, word) === 1 && (wanted.length !== word.length || letters(wanted) === letters(word));
}
