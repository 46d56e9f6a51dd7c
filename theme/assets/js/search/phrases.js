// Titles and search words as whole phrases: who types one of them means just that.

import { stem, words } from "./words.js";

const EXACT = 30;
const INSIDE = 9;
const LOOSE = 6;
const LONGEST = 4;

/** A function that gives a bonus for each entry with a phrase that was typed: [[id, bonus], …]. */
export function phrases(entries, stop) {
  const known = entries.map((entry) => [entry.t, ...(entry.w ?? "").split("|"), ...(entry.p ?? "").split("|")]
    .filter(Boolean).map((text, index) => ({ ...phrase(words(text), stop), title: index === 0 })));
  return (typed) => {
    const question = phrase(typed, stop);
    const telling = new Set(question.telling);
    return known.flatMap((own, id) => {
      const bonus = Math.max(0, ...own.map((one) => fit(one, question, telling)));
      return bonus ? [[id, bonus]] : [];
    });
  };
}

function phrase(all, stop) {
  const stems = all.map(stem);
  return { text: ` ${stems.join(" ")} `, size: Math.min(stems.length, LONGEST), telling: stems.filter((_, index) => !stop.has(all[index])) };
}

function fit(one, question, telling) {
  if (one.text === question.text) return EXACT;
  if (one.size > 1 && question.text.includes(one.text)) return INSIDE * one.size;
  if (one.title && one.telling.length === 1) return telling.has(one.telling[0]) ? INSIDE : 0;
  return one.telling.length > 1 && one.telling.every((word) => telling.has(word)) ? LOOSE * one.size : 0;
}
