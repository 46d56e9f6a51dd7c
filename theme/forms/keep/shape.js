// What a form says, without what it adds by itself: markers, fields that nobody filled in, fields it does not know.

import { isObject } from "./reading.js";

/** A form keeps keys that it doesn't know. These two say where its values came from, also after moving and dragging. */
export const SOURCE = "_source";
export const AT = "_at";

/** The data of a file as the form gets it: every block in a list remembers its place. */
export function marked(value) {
  if (Array.isArray(value)) {
    return value.map((item, at) => (isObject(item) ? { ...marked(item), [AT]: at } : marked(item)));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, marked(inner)]));
}

/** Only the fields of the form, in its order, and only those that say something; `before` is what the file said. */
export function shaped(data, fields, before = {}) {
  const result = {};
  for (const field of fields) {
    const value = shapedValue(data?.[field.name], field, before?.[field.name]);
    if (value !== undefined && !goesWithoutSaying(value, field, before ?? {})) result[field.name] = value;
  }
  return result;
}

function shapedValue(value, field, before) {
  if (value === null || value === undefined || value === "") return undefined;
  if (field.widget === "object") return shapedBlock(value, field, before);
  if (!Array.isArray(value)) return value;
  if (value.length === 0 && !mayBeEmpty(field, before)) return undefined;
  if (!field.fields) return value.filter((item) => item !== "" && item !== null);
  return value.map((item) => shapedItem(item, field, before)).filter((item) => Object.keys(unmarked(item)).length);
}

function shapedBlock(value, field, before) {
  const block = shaped(value, field.fields, isObject(before) ? before : {});
  return Object.keys(block).length ? block : undefined;
}

function shapedItem(item, field, before) {
  const at = item?.[AT];
  const block = shaped(item, field.fields, Array.isArray(before) && at !== undefined ? before[at] : {});
  return at === undefined ? block : { ...block, [AT]: at };
}

/** An empty list stands in the file where the model asks for one (`min: 0`), or where it stood already. */
const mayBeEmpty = (field, before) => field.min === 0 || (Array.isArray(before) && before.length === 0);

/** A box that is not ticked, of a field that may be left out and was. */
const goesWithoutSaying = (value, field, before) => value === false && field.required === false && !(field.name in before);

/** The same data without the markers. */
export function unmarked(value) {
  if (Array.isArray(value)) return value.map(unmarked);
  if (!isObject(value)) return value;
  const own = Object.entries(value).filter(([name]) => name !== AT && name !== SOURCE);
  return Object.fromEntries(own.map(([name, inner]) => [name, unmarked(inner)]));
}
