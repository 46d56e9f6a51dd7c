// The answers in the form, as they stand in the address: ?ruimte=ja&invloed=deciding&personen=25.

import { read, write } from "../toolbox/query.js";

export function readWhether(form, whether) {
  return Object.fromEntries(whether.map(({ id }) => [id, new FormData(form).get(id)]));
}

/** The answers to the other questions, as {facet: [value, …]}; what can't be a value is left out. */
export function readChosen(form, fields, questions) {
  const given = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string" && value));
  const chosen = read(fields, given.toString());
  return Object.fromEntries(questions.map(({ facet }) => [facet, chosen[facet] ?? []]));
}

/** The address with these answers, without its path. */
export function addressOf(fields, whether, chosen) {
  const params = new URLSearchParams(Object.entries(whether).filter(([, value]) => value));
  const rest = write(fields, chosen).replace(/^\?/, "");
  const text = [params.toString(), rest].filter(Boolean).join("&");
  return text ? `?${text}` : "";
}

/** Put the answers of an address into the form. */
export function fillForm(form, search) {
  for (const [name, value] of new URLSearchParams(search)) {
    const control = form.elements[name];
    if (!control) continue;
    const options = control instanceof RadioNodeList ? [...control] : [control];
    for (const option of options) {
      if (["radio", "checkbox"].includes(option.type)) option.checked ||= option.value === value;
      else option.value = value;
    }
  }
}
