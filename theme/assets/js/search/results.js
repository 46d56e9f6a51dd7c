// Puts results on the search page: one list in order of how well they fit, and buttons that show one group of it.

import { addressOf } from "./load.js";

const MOST = 50;

export class Results {
  constructor(root, groups) {
    this.labels = groups;
    this.section = root.querySelector("[data-search-found]");
    this.list = root.querySelector("[data-search-results]");
    this.filters = root.querySelector("[data-search-groups]");
    this.template = root.querySelector("template[data-search-result]");
  }

  show(entries) {
    const shown = entries.slice(0, MOST);
    this.section.hidden = !shown.length;
    this.list.replaceChildren(...shown.map((entry) => this.#item(entry)));
    this.#offerGroups(shown);
    document.dispatchEvent(new Event("locations-shown"));
    return shown.length;
  }

  #item(entry) {
    const item = this.template.content.firstElementChild.cloneNode(true);
    const link = item.querySelector("a");
    link.href = addressOf(entry);
    link.textContent = entry.t;
    item.dataset.group = entry.g;
    item.querySelector(".search-kind").textContent = entry.k;
    item.querySelector(".search-summary").textContent = entry.s ?? "";
    const state = item.querySelector("[data-open-now]");
    if (entry.l) state.dataset.location = entry.l;
    else state.remove();
    return item;
  }

  /** With one group there is nothing to choose. */
  #offerGroups(entries) {
    const present = Object.keys(this.labels).filter((group) => entries.some((entry) => entry.g === group));
    const all = this.#button("", this.filters.dataset.all, entries.length);
    const others = present.map((group) => this.#button(group, this.labels[group], entries.filter((entry) => entry.g === group).length));
    this.filters.replaceChildren(all, ...others);
    this.filters.hidden = present.length < 2;
    this.#choose(all);
  }

  #button(group, label, count) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button--plain";
    button.dataset.group = group;
    button.textContent = `${label} (${count})`;
    button.addEventListener("click", () => this.#choose(button));
    return button;
  }

  #choose(chosen) {
    for (const button of this.filters.children) button.setAttribute("aria-pressed", String(button === chosen));
    for (const item of this.list.children) item.hidden = Boolean(chosen.dataset.group) && item.dataset.group !== chosen.dataset.group;
  }
}
