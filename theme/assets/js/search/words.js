// Text as words that can be compared: without capitals, accents and endings, and as they sound.

import { stemmer } from "../../vendor/stemmer-dutch.js";

const POSTCODE = /\b([1-9]\d{3}) ?[a-z]{2}(?![a-z0-9])/g;
const stems = new Map();

/** Lower case, without accents and apostrophes; of a postcode only the four digits that say where it is. */
export function normal(text) {
  const letters = text.normalize("NFD").replace(/[\p{M}'’`´]/gu, "").toLowerCase();
  return letters.replace(POSTCODE, "$1");
}

/** The words of a text. A word with a hyphen counts in parts and as a whole. */
export function words(text) {
  const found = [];
  for (const [word] of normal(text).matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) {
    const parts = word.split("-");
    found.push(...parts);
    if (parts.length > 1) found.push(parts.join(""));
  }
  return found;
}

/** A word without its ending, with y for ij: huren and huur are one, and so are Beijum and Beyum. */
export function stem(word) {
  if (!stems.has(word)) stems.set(word, stemmer(word).replace(/ij/g, "y"));
  return stems.get(word);
}

const SOUNDS = [
  [/sch(?=[aeiouy])/g, "sg"], [/ch/g, "g"], [/ij|ey|eij|y/g, "ei"], [/ou/g, "au"], [/th/g, "t"], [/ph/g, "f"],
  [/sk/g, "sg"], [/ck|qu|c(?![iey])/g, "k"], [/c/g, "s"], [/x/g, "ks"], [/z/g, "s"], [/v/g, "f"],
  [/d(?=$|[^aeiou])/g, "t"], [/b$/g, "p"], [/uw|w(?=[^aeiou]|$)/g, "u"], [/ie/g, "i"], [/(.)\1+/g, "$1"],
];

/** How a word sounds, roughly, for people who write as they hear: "skulden", "toeslach", "zelfmoort". */
export function sound(word) {
  return SOUNDS.reduce((heard, [letters, one]) => heard.replace(letters, one), word);
}
