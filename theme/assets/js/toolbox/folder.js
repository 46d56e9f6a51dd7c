// "Mijn map": a list of methods with notes, as plain data. Nothing here touches the page or the browser's store.
//
// Kept and saved as {"format": "wij-map", "version": 1, "methods": [{"id": "wereldcafe", "note": "…"}]}.

export const FORMAT = "wij-map";
export const VERSION = 1;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_NOTE = 2000;
const RESCUE = /"id"\s*:\s*"([a-z0-9-]+)"(?:\s*,\s*"note"\s*:\s*("(?:[^"\\]|\\.)*"))?/g;

export const ids = (items) => items.map((item) => item.id);
export const has = (items, id) => items.some((item) => item.id === id);
export const remove = (items, id) => items.filter((item) => item.id !== id);
export const annotate = (items, id, note) => items.map((item) => (item.id === id ? { ...item, note: note.slice(0, LONGEST_NOTE) } : item));

/** Those already there keep their place and their note, unless they had none. */
export function add(items, more) {
  const notes = new Map(more.map((item) => [item.id, item.note]));
  const kept = items.map((item) => (item.note ? item : { ...item, note: notes.get(item.id) ?? "" }));
  return [...kept, ...more.filter((item) => !has(items, item.id))];
}

/** One place up (-1) or down (1); at the end nothing changes. */
export function move(items, id, step) {
  const from = items.findIndex((item) => item.id === id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= items.length) return items;
  const moved = [...items];
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}

export function write(items) {
  return JSON.stringify({ format: FORMAT, version: VERSION, methods: items.map(({ id, note }) => (note ? { id, note } : { id })) }, null, 2);
}

/**
 * Reads a map from text, and keeps what can be kept. Returns {items, problem, lost}: `problem` is undefined,
 * "damaged" (not whole JSON), "foreign" (something else) or "newer" (made by a later version of this site);
 * `lost` is the number of entries that could not be read.
 */
export function read(text) {
  const data = parsed(text);
  if (data === undefined) {
    const items = rescued(text);
    return { items, problem: items.length ? "damaged" : "foreign", lost: 0 };
  }
  if (!Array.isArray(data?.methods) || data.format !== FORMAT) return { items: [], problem: "foreign", lost: 0 };
  const good = data.methods.filter((item) => typeof item?.id === "string" && ID.test(item.id));
  const problem = data.version > VERSION ? "newer" : undefined;
  return { items: unique(good), problem, lost: data.methods.length - good.length };
}

function parsed(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** The entries that are whole in a text that is not, such as a file cut off halfway. */
function rescued(text) {
  if (!text.includes(FORMAT)) return [];
  const found = [...text.matchAll(RESCUE)].filter(([, id]) => ID.test(id));
  return unique(found.map(([, id, note]) => ({ id, note: (note && parsed(note)) ?? "" })));
}

function unique(items) {
  const tidy = items.map(({ id, note }) => ({ id, note: typeof note === "string" ? note.slice(0, LONGEST_NOTE) : "" }));
  return add([], tidy.filter((item, index) => tidy.findIndex((one) => one.id === item.id) === index));
}
