// "Mijn map" in this browser: kept, and in step with every other tab that shows it.

import { FORMAT, read, write } from "./folder.js";

const KEY = FORMAT;
const watchers = new Set();
/** Stands in for storage that is switched off, as long as the page is open. */
let memory = [];

/** What is kept, with what was wrong with it: {items, problem, lost}. */
export function load() {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? { items: memory, lost: 0 } : read(text);
  } catch {
    return { items: memory, lost: 0 };
  }
}

/** Returns whether it was kept. */
export function save(items) {
  let kept = true;
  try {
    items.length ? localStorage.setItem(KEY, write(items)) : localStorage.removeItem(KEY);
  } catch {
    kept = false;
  }
  memory = kept ? [] : items;
  watchers.forEach((watcher) => watcher(items));
  return kept;
}

/** Calls `watcher` with the items now and after every change, also from another tab. */
export function watch(watcher) {
  watchers.add(watcher);
  watcher(load().items);
}

addEventListener("storage", (event) => {
  if (event.key === KEY || event.key === null) watchers.forEach((watcher) => watcher(load().items));
});
addEventListener("pageshow", (event) => event.persisted && watchers.forEach((watcher) => watcher(load().items)));
