// The list of kept methods on the page. Redrawn without losing the place of who works with the keyboard.

import { addressOf } from "./index.js";

/** `known` gives methods by id; a method that is no longer there says so in the words of `gone`. */
export function showItems(list, template, items, known, gone) {
  const focus = focusIn(list);
  list.replaceChildren(...items.map((item, place) => itemOf(template, item, known.get(item.id), gone, place, items.length)));
  if (focus) refocus(list, focus);
}

function itemOf(template, { id, note }, method, gone, place, total) {
  const made = template.content.firstElementChild.cloneNode(true);
  const name = method?.name ?? id;
  made.dataset.id = id;
  const link = made.querySelector("a");
  link.textContent = name;
  if (method) link.href = addressOf(method.url);
  made.querySelector("[data-summary]").textContent = method?.summary ?? gone;
  for (const spot of made.querySelectorAll("[data-name]")) spot.textContent = ` ${name}`;
  made.querySelector("textarea").value = note;
  made.querySelector("[data-step='-1']").disabled = place === 0;
  made.querySelector("[data-step='1']").disabled = place === total - 1;
  return made;
}

function focusIn(list) {
  const active = list.contains(document.activeElement) ? document.activeElement : null;
  return active && { id: active.closest("[data-id]").dataset.id, step: active.dataset.step, tag: active.tagName, start: active.selectionStart };
}

/** Back to the same control of the same method; a button that can go no further passes it to its neighbour. */
function refocus(list, { id, step, tag, start }) {
  const item = list.querySelector(`[data-id="${id}"]`);
  if (!item) return;
  if (tag === "TEXTAREA") {
    const field = item.querySelector("textarea");
    field.focus();
    field.setSelectionRange(start, start);
    return;
  }
  const same = step && item.querySelector(`[data-step="${step}"]`);
  (same && !same.disabled ? same : item.querySelector("button:not([disabled])")).focus();
}
