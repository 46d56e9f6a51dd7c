// Fills copies of the <template> elements of the page: {name} in text, data-if, data-each, data-href. No HTML here.

import { isEmpty } from "./lists.js";

/** A copy of a template with the values put in. In a list of texts each is called {text}. */
export function fromTemplate(id, values = {}) {
  const copy = document.getElementById(id).content.cloneNode(true);
  put(copy, values);
  return copy;
}

/** The only element of a filled template. */
export function elementFrom(id, values) {
  return fromTemplate(id, values).firstElementChild;
}

function put(node, values) {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === Node.TEXT_NODE) child.data = child.data.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
    else if (child.nodeType === Node.ELEMENT_NODE) putInto(child, values);
  }
}

function putInto(element, values) {
  const { if: needed, each, href, value, go } = element.dataset;
  if (needed !== undefined && isEmpty(values[needed])) return element.remove();
  if (href !== undefined) element.href = values[href];
  if (value !== undefined) element.dataset.value = values[value];
  if (go !== undefined) element.dataset.go = values[go];
  if (each === undefined) return put(element, values);
  const part = element.querySelector(":scope > template");
  element.replaceChildren(...(values[each] ?? []).map((item) => {
    const copy = part.content.cloneNode(true);
    put(copy, typeof item === "object" ? item : { text: item });
    return copy;
  }));
}

/** The sentences of the page by name. */
export function readWords() {
  const all = document.getElementById("plan-words").content.querySelectorAll("[data-word]");
  return Object.fromEntries([...all].map((element) => [element.dataset.word, element.textContent]));
}
