// Buttons that keep a method in "Mijn map" or take it out, and the number of methods kept, on every page that has them.

import { add, has, remove } from "./folder.js";
import { load, save, watch } from "./store.js";

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-keep]");
  if (!button) return;
  const { items } = load();
  const id = button.dataset.keep;
  save(has(items, id) ? remove(items, id) : add(items, [{ id, note: "" }]));
});

watch((items) => {
  for (const button of document.querySelectorAll("[data-keep]")) button.setAttribute("aria-pressed", has(items, button.dataset.keep));
  for (const place of document.querySelectorAll("[data-folder-count]")) place.textContent = items.length ? `(${items.length})` : "";
});
