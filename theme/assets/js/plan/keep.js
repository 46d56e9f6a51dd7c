// What is kept on this device: the plan at every change, the plans before it, and what turned out damaged.

const NOW = "wij-draaiboek";
const EARLIER = "wij-draaiboek-eerder";
const DAMAGED = "wij-draaiboek-beschadigd";
const MOST = 5;

export class Keeper {
  constructor(storage) {
    this.storage = storage;
  }

  get text() {
    return this.read(NOW) ?? undefined;
  }

  /** Whether it could be kept: a browser may have no room, or not allow it. */
  save(text) {
    return this.write(NOW, text);
  }

  get earlier() {
    try {
      const list = JSON.parse(this.read(EARLIER) ?? "[]");
      return Array.isArray(list) ? list.filter((item) => typeof item?.text === "string") : [];
    } catch {
      return [];
    }
  }

  /** Put a plan aside, the newest first. The same text is kept once. */
  putAside(text, title, when) {
    const others = this.earlier.filter((item) => item.text !== text);
    return this.write(EARLIER, JSON.stringify([{ text, title, when }, ...others].slice(0, MOST)));
  }

  putAsideDamaged(text) {
    return this.write(DAMAGED, text);
  }

  /** Wipe everything. Returns what was there, for `restore`. */
  clear() {
    const before = [NOW, EARLIER, DAMAGED].map((key) => [key, this.read(key)]);
    before.forEach(([key]) => this.storage?.removeItem(key));
    return before;
  }

  restore(before) {
    before.forEach(([key, text]) => text !== null && this.write(key, text));
  }

  read(key) {
    try {
      return this.storage.getItem(key);
    } catch {
      return null;
    }
  }

  write(key, text) {
    try {
      this.storage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }
}

/** Calls back when another tab has changed the plan. */
export function whenChangedElsewhere(call) {
  addEventListener("storage", (event) => event.key === NOW && event.newValue !== null && call(event.newValue));
}
