// The search field in the header: suggestions while typing, after the combobox pattern of WAI-ARIA.

import { addressOf, load, searchAddress } from "./load.js";
import { say } from "./telling.js";

const MOST = 7;
const SHORTEST = 2;
const PAUSE = 500;

class Box {
  constructor(form) {
    this.form = form;
    this.field = form.elements.q;
    this.list = form.querySelector("ul");
    this.status = form.querySelector("[role=status]");
    this.active = -1;
    this.#mark();
    this.field.addEventListener("focus", () => load().catch(() => {}));
    this.field.addEventListener("input", () => this.suggest());
    this.field.addEventListener("keydown", (event) => this.#key(event));
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.#open(event.target.closest("[role=option]")));
    form.addEventListener("focusout", (event) => form.contains(event.relatedTarget) || this.close());
    form.addEventListener("submit", (event) => this.#submit(event));
  }

  #mark() {
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", this.list.dataset.label);
    const roles = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id };
    for (const [name, value] of Object.entries(roles)) this.field.setAttribute(name, value);
  }

  get options() {
    return [...this.list.children];
  }

  async suggest() {
    const query = this.field.value.trim();
    if (query.length < SHORTEST) return this.close();
    const engine = await load().catch(() => undefined);
    if (!engine || query !== this.field.value.trim() || document.activeElement !== this.field) return undefined;
    const { results, lines } = engine.search(query);
    this.list.replaceChildren(...results.slice(0, MOST).map((entry, index) => this.#option(entry, index)));
    this.#show(results.length > 0);
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.#tell(lines.length > 0), PAUSE);
    return undefined;
  }

  #option(entry, index) {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.href = addressOf(entry);
    const kind = document.createElement("span");
    kind.className = "search-kind";
    kind.textContent = entry.k;
    option.append(entry.t, " ", kind);
    return option;
  }

  #tell(help) {
    const text = this.status.dataset;
    const told = say(text, this.options.length);
    this.status.textContent = help ? `${text.help} ${told}` : told;
  }

  #show(open) {
    this.list.hidden = !open;
    this.field.setAttribute("aria-expanded", String(open));
    this.#choose(-1);
  }

  close() {
    clearTimeout(this.telling);
    this.status.textContent = "";
    this.#show(false);
  }

  #choose(index) {
    this.active = index;
    this.options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const option = this.options[index];
    if (!option) return this.field.removeAttribute("aria-activedescendant");
    this.field.setAttribute("aria-activedescendant", option.id);
    return option.scrollIntoView({ block: "nearest" });
  }

  /** Keys that do something here; false leaves the key to the browser. */
  #key(event) {
    const open = !this.list.hidden;
    const count = this.options.length;
    const chosen = open && this.active >= 0;
    const acts = {
      ArrowDown: () => (open ? this.#choose(this.active + 1 < count ? this.active + 1 : -1) : this.suggest()),
      ArrowUp: () => (open ? this.#choose(this.active < 0 ? count - 1 : this.active - 1) : this.suggest()),
      Home: () => (chosen ? this.#choose(0) : false),
      End: () => (chosen ? this.#choose(count - 1) : false),
      Enter: () => (chosen ? this.#open(this.options[this.active]) : false),
      Escape: () => (open ? this.close() : (this.field.value = "")),
    };
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (Object.hasOwn(acts, event.key) && acts[event.key]() !== false) event.preventDefault();
  }

  #open(option) {
    if (option) location.assign(option.dataset.href);
  }

  #submit(event) {
    event.preventDefault();
    location.assign(searchAddress(this.field.value.trim()));
  }
}

for (const form of document.querySelectorAll("[data-search-box]")) new Box(form);
