// The state now, at every element with data-open-now: a sentence, and the name of the state for other scripts.

import { daysBetween, inWords } from "./amsterdam.js";
import { at, nextOpening } from "./timeline.js";

const SLOW_CLOCK = 3600;

/** What is shown when the page is too old, or the clock of the device runs before the build. */
const LOST = { state: "unknown" };

export function stateNow({ built, until, intervals }, now) {
  const current = now < built - SLOW_CLOCK || now >= until ? undefined : at(intervals, now);
  return current ?? LOST;
}

export function sentence(timeline, now, words) {
  const current = stateNow(timeline, now);
  if (current.state === "unknown") return words.unknown;
  if (current.state !== "closed") return fill(words[current.state], { time: inWords(words.locale).time(current.end) });
  return closedSentence(timeline.intervals, current, now, words);
}

function closedSentence(intervals, current, now, words) {
  const next = nextOpening(intervals, now);
  const opens = next ? opening(next, now, words) : "";
  const today = next && daysBetween(now, next.start) === 0;
  const now_closed = current.note && !today ? fill(words.closed_because, { note: current.note }) : words.closed;
  return [now_closed, opens].filter(Boolean).join(" ");
}

function opening(next, now, words) {
  const { dayName, time } = inWords(words.locale);
  const days = daysBetween(now, next.start);
  const when = days === 0 ? words.today : days === 1 ? words.tomorrow : days < 7 ? dayName(next.start) : undefined;
  if (!when) return "";
  return fill(words[`opens_${next.state}`], { day: when, time: time(next.start) });
}

export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Write the state into every element that asks for it, with `doubt` behind it if the page may be overtaken. */
export function showStates(root, timelineOf, words, now, doubt) {
  for (const element of root.querySelectorAll("[data-open-now]")) {
    const timeline = timelineOf(element.dataset.location, element.dataset.line);
    if (!timeline) continue;
    const state = stateNow(timeline, now).state;
    const known = sentence(timeline, now, words);
    const text = doubt && state !== "unknown" ? `${known} ${doubt}` : known;
    element.dataset.openNow = state;
    const target = element.querySelector("[data-open-now-text]") ?? element;
    if (target.textContent !== text) target.textContent = text;
  }
}
