// The form with the filters: what stands in it as choices, choices put into it, and numbers at every option.

import { keysOf } from "./facets.js";

/** The choices that stand in the form, as {key: [value, …]}. Half-typed numbers ask nothing. */
export function readForm(form, fields) {
  const given = new FormData(form);
  return Object.fromEntries(keysOf(fields).map((key) => {
    const values = given.getAll(fields[key].parameter).map((value) => value.trim());
    return [key, values.filter((value) => value && (fields[key].rule !== "holds" || Number(value) >= 1))];
  }));
}

export function fillForm(form, fields, chosen) {
  for (const key of keysOf(fields)) {
    const values = chosen[key] ?? [];
    for (const control of form.querySelectorAll(`[name="${fields[key].parameter}"]`)) {
      if (control.type === "checkbox") control.checked = values.includes(control.value);
      else if (control.value !== (values[0] ?? "")) control.value = values[0] ?? "";
    }
  }
}

/** Shows at every choice how many methods it leaves, and at every group how many are chosen in it. */
export function showCounts(form, fields, counts, chosen) {
  for (const group of form.querySelectorAll("[data-facet]")) {
    const own = counts[group.dataset.facet];
    for (const place of group.querySelectorAll("[data-count]")) setText(place, `(${own[place.dataset.count]})`);
    for (const option of group.querySelectorAll("option[value]:not([value=''])")) {
      option.dataset.label ??= option.textContent;
      setText(option, `${option.dataset.label} (${own[option.value]})`);
    }
    const mark = group.querySelector("[data-own-count]");
    const many = chosen[group.dataset.facet]?.length;
    if (mark) setText(mark, many ? `(${many} gekozen)` : "");
  }
}

function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
