// What is chosen and what a method is, in words. The words come from the index; here they are put together.

const number = new Intl.NumberFormat("nl-NL");

/** How one choice reads: "hoogstens anderhalf uur per keer". */
export function phrase(field, value) {
  const choice = field.choices.find((one) => String(one.value) === String(value));
  return field.phrase.replace("{}", choice ? choice.label : field.rule === "words" ? `“${value}”` : number.format(value));
}

/** Every choice with its words, in the order of the page. */
export function phrases(fields, chosen) {
  return Object.keys(fields).flatMap((key) =>
    (chosen[key] ?? []).map((value) => ({ key, value, text: phrase(fields[key], value) })));
}

/** kaas, brood en melk */
export function joined(texts) {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} en ${texts.at(-1)}`;
}

function groupText({ min, max, ideal }) {
  const range = max === undefined ? `${number.format(min)} of meer` : max === min ? number.format(min) : `${number.format(min)} tot ${number.format(max)}`;
  return ideal === undefined ? range : `${range}, liefst ${number.format(ideal)}`;
}

function label(field, value) {
  return field.choices.find((choice) => choice.value === value)?.label ?? String(value);
}

/** What a method says in a field, as a list of texts; empty when it says nothing. `names` gives methods by id. */
export function said(fields, method, key, names = {}) {
  const value = method[key];
  if (value === undefined) return [];
  if (key === "group") return [groupText(value)];
  if (key === "completeness") return [`${value} %`];
  if (typeof value === "number") return [number.format(value)];
  return [].concat(value).map((one) => names[one] ?? label(fields[key], one));
}

/** Whether what a method says in a field is our own estimate. */
export const isEstimate = (fields, method, key) => method.estimates.includes(fields[key].basis);
