// Dutch writes compounds as one word: finds the words of this site inside them.

import { stem } from "./words.js";

const SHORTEST = 4;
/** What stands between two words: arbeid-s-markt, buurt-en-overleg. */
const LINKS = ["", "s", "e", "en", "n"];

/** A function that gives the parts of a word; none for a word that is no compound of `known` words. */
export function splitter(known) {
  const stems = new Set([...known].filter((word) => word.length >= SHORTEST).map(stem));
  const remembered = new Map();

  function isWord(part) {
    return part.length >= SHORTEST && (known.has(part) || stems.has(stem(part)) || stems.has(part));
  }

  function head(part) {
    return LINKS.map((link) => part.endsWith(link) ? part.slice(0, part.length - link.length) : "").find(isWord);
  }

  function find(word) {
    for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
      const [first, last] = [head(word.slice(0, at)), word.slice(at)];
      if (first && isWord(last)) return [first, last].flatMap((part) => [part, ...parts(part)]);
    }
    return [];
  }

  function parts(word) {
    if (!remembered.has(word)) remembered.set(word, find(word));
    return remembered.get(word);
  }
  return parts;
}
