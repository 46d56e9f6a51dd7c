// The words that stand on this site: which are known, which are near to one that is not, and what people mean by others.

import { distance } from "../matching.js";
import { sound, stem, words } from "./words.js";

/** How many slips are forgiven in a word of this length. */
function allowed(length) {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

export class Dictionary {
  /** `counts` is how often each word stands on the site; `synonyms` is [[typed], [means]] as in the vocabulary. */
  constructor(counts, synonyms) {
    this.counts = counts;
    this.stems = new Set([...counts.keys()].map(stem));
    this.meanings = new Map();
    for (const [typed, means] of synonyms) {
      for (const phrase of typed) this.#learn(words(phrase).join(" "), means);
    }
    this.sounds = new Map();
    for (const word of [...counts.keys(), ...this.meanings.keys()]) {
      if (!word.includes(" ")) this.sounds.set(sound(word), [...(this.sounds.get(sound(word)) ?? []), word]);
    }
    this.longest = Math.max(1, ...[...this.meanings.keys()].map((phrase) => phrase.split(" ").length));
  }

  #learn(phrase, means) {
    const before = this.meanings.get(phrase) ?? [];
    this.meanings.set(phrase, [...before, ...means.map(words)]);
  }

  knows(word) {
    return this.counts.has(word) || this.stems.has(stem(word)) || this.meanings.has(word);
  }

  /** What a word or a group of words means in the words of this site: [[word, …], …]. */
  means(phrase) {
    return this.meanings.get(phrase) ?? [];
  }

  /** The known words that are nearest to an unknown one: [{word, slips}], nearest and most used first. */
  near(word) {
    const heard = (this.sounds.get(sound(word)) ?? []).map((known) => ({ word: known, slips: 0.5 }));
    const limit = allowed(word.length);
    const typed = [...this.counts.keys(), ...this.meanings.keys()]
      .filter((known) => limit && known.length > 3 && Math.abs(known.length - word.length) <= limit)
      .map((known) => ({ word: known, slips: distance(word, known) + (known[0] === word[0] ? 0 : 0.5) }))
      .filter((found) => found.slips <= limit + 0.5);
    const found = new Map([...typed, ...heard].map((one) => [one.word, one]));
    const order = (a, b) => a.slips - b.slips || (this.counts.get(b.word) ?? 0) - (this.counts.get(a.word) ?? 0);
    return [...found.values()].sort(order).slice(0, 4);
  }
}
