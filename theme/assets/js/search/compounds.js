// Dutch writes compounds as one word: finds the words of this site inside them.

import { stem } from "./words.js";

const SHORTEST = 4;
/** What stands between two words: arbeid-s-markt, buurt-en-overleg. */
const LINKS = ["", "s", "e", "en", "n"];

/** The first or last part of a compound that is known while the rest is not: "brandveiligheid". */
const LONG_PART = 5;

/**
 * {parts, ends}: functions that give the parts of a word, none for a word that is no compound of `known` words;
 * and the longest known beginning and end of a word. `names` are left whole: nobody who types "hoog" means Hoogkerk.
 */
export function splitter(known, names) {
  const stems = new Set([...known].filter((word) => word.length >= SHORTEST).map(stem));
  const remembered = new Map();

  function isWord(part) {
    return part.length >= SHORTEST && (known.has(part) || stems.has(stem(part)) || stems.has(part));
  }

  function head(part) {
    return LINKS.map((link) => part.endsWith(link) ? part.slice(0, part.length - link.length) : "").find(isWord);
  }

  function find(word) {
    if (names.has(word)) return [];
    for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
      const [first, last] = [head(word.slice(0, at)), word.slice(at)];
      const rest = first ? [...(isWord(last) ? [last] : []), ...parts(last)] : [];
      if (rest.length) return [first, ...parts(first), ...rest];
    }
    return [];
  }

  function parts(word) {
    if (!remembered.has(word)) remembered.set(word, find(word));
    return remembered.get(word);
  }

  function ends(word) {
    const cuts = Array.from({ length: Math.max(0, word.length - LONG_PART) }, (_, index) => index + 1);
    const first = cuts.map((cut) => head(word.slice(0, -cut))).find((part) => part?.length >= LONG_PART);
    const last = cuts.map((cut) => word.slice(cut)).find((part) => part.length >= LONG_PART && isWord(part));
    return [first, last].filter(Boolean);
  }

  return { parts, ends };
}
