// Searches the index: what fits a question, best first, and what to say about it.

import MiniSearch from "../../vendor/minisearch.js";
import { splitter } from "./compounds.js";
import { lookout } from "./danger.js";
import { Dictionary } from "./dictionary.js";
import { phrases } from "./phrases.js";
import { understand } from "./query.js";
import { stem, words } from "./words.js";

/** Fields of an entry by their short keys, and how much a word in each counts. */
const BOOST = { t: 3, w: 3, p: 3, h: 1.5, s: 1.5, b: 0.6 };
/** Residents are most of the visitors, and their questions are answered by these. */
const GROUP = { services: 1.15, locations: 1, toolbox: 0.75, pages: 1 };
/** Long lists of search words are no fault, so the length of a field counts little (b). */
const BM25 = { k: 1.2, b: 0.5, d: 0.5 };
/** How much it matters that all of the question fits. */
const COVERAGE = 0.8;
/** A word gives the entry that fits it best so many points, times how rare it is, and others their part of it. */
const POINTS = 8;
/** What a word says that nothing on the site has. */
const UNKNOWN = 3;
/** A result that fits much worse than the best one is no answer. */
const RELEVANT = 0.06;
export const DIRECT_HELP = "direct-hulp/";

export class Engine {
  constructor(index) {
    this.index = index;
    this.dangers = lookout(index.danger);
    const counts = count(index.entries);
    const places = new Set(index.entries.flatMap((entry) => words(entry.p ?? "")));
    const { parts, ends } = splitter(new Set(counts.keys()), places);
    const stop = new Set(words(index.stop));
    this.knowledge = { dictionary: new Dictionary(counts, index.synonyms), parts, ends, stop };
    this.phrases = phrases(index.entries, stop);
    this.mini = new MiniSearch({
      fields: Object.keys(BOOST),
      tokenize: words,
      processTerm: (word) => [...new Set([word, stem(word), ...parts(word).map(stem)])],
      searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, boost: BOOST, bm25: BM25 },
    });
    this.mini.addAll(index.entries.map((entry, id) => ({ id, ...entry })));
  }

  /** {results: [entry, …], lines: ids of help lines in case of danger, corrected: the question without slips}. */
  search(query) {
    const { lines, about } = this.dangers(query);
    const { units, typed, corrected } = understand(query, this.knowledge, about);
    const scores = this.#score(units, typed);
    const best = Math.max(0, ...scores.values());
    const order = [...scores].filter(([, score]) => score >= best * RELEVANT).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const results = order.map(([id]) => this.index.entries[id]);
    return { results: lines.length ? this.#helpFirst(results) : results, lines, corrected };
  }

  #helpFirst(results) {
    const help = this.index.entries.find((entry) => entry.u === DIRECT_HELP);
    return help ? [help, ...results.filter((entry) => entry !== help)] : results;
  }

  #score(units, typed) {
    const total = new Map();
    const covered = new Map();
    let all = 0;
    for (const unit of units) {
      const found = this.#best(unit);
      const weight = rarity(found, this.index.entries.length);
      const strongest = Math.max(...found.values());
      all += weight;
      for (const [id, score] of found) {
        total.set(id, (total.get(id) ?? 0) + POINTS * weight * (score / strongest));
        covered.set(id, (covered.get(id) ?? 0) + weight * Math.sqrt(score / strongest));
      }
    }
    for (const [id, bonus] of this.phrases(typed)) total.set(id, (total.get(id) ?? 0) + bonus);
    for (const [id, score] of total) {
      const share = all ? (covered.get(id) ?? 0) / all : 1;
      total.set(id, score * (1 - COVERAGE + COVERAGE * share) * GROUP[this.index.entries[id].g]);
    }
    return total;
  }

  /** For each entry the score of the best way to say this unit. */
  #best(unit) {
    const best = new Map();
    for (const { terms, weight, prefix } of unit) {
      const scores = new Map();
      for (const term of new Set(terms)) {
        for (const { id, score } of this.mini.search(term, { prefix })) {
          scores.set(id, (scores.get(id) ?? 0) + (score * weight) / terms.length);
        }
      }
      for (const [id, score] of scores) best.set(id, Math.max(best.get(id) ?? 0, score));
    }
    return best;
  }
}

/** How much a unit says: one that fits few entries well says more than one that fits many. */
function rarity(scores, all) {
  if (!scores.size) return UNKNOWN;
  const values = [...scores.values()];
  const fitting = values.reduce((sum, value) => sum + value, 0) / Math.max(...values);
  return Math.log(1 + all / fitting);
}

function count(entries) {
  const counts = new Map();
  for (const entry of entries) {
    for (const field of Object.keys(BOOST)) {
      for (const word of words(entry[field] ?? "")) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
