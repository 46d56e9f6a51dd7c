// Two to four methods side by side, as rows: what each says in a field, and whether they differ in it.

import { isEstimate, said } from "./words.js";

export const MOST = 4;
export const LEAST = 2;

/** Left out: what methods are found by, and other methods they name. */
const NOT_COMPARED = new Set(["words", "before", "after", "alternatives"]);

/** Each is {key, label, differs, cells: [{texts, estimate}, …]}, in the order of the page. */
export function rows({ fields }, methods) {
  return Object.keys(fields).filter((key) => !NOT_COMPARED.has(key)).map((key) => {
    const cells = methods.map((method) => ({ texts: said(fields, method, key), estimate: isEstimate(fields, method, key) }));
    return { key, label: fields[key].label, differs: differ(cells.map((cell) => cell.texts)), cells };
  });
}

/** Whether lists of texts are not all the same, whatever their order. */
export function differ(lists) {
  const written = lists.map((texts) => [...texts].sort().join("\n"));
  return new Set(written).size > 1;
}
