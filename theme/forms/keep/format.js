// A file format for the forms: saving changes only the lines that changed. Comments, order and quotes stay.

import { isMap, isSeq } from "yaml";

import { listEdits } from "./lists.js";
import { applied, blockEdits } from "./patching.js";
import { isObject, parse, same, valueOf } from "./reading.js";
import { clean } from "./scalars.js";
import { marked, shaped, SOURCE, unmarked } from "./shape.js";
import { written } from "./writing.js";

/** What the records of a list file are called in a form, which knows no file that is a list. */
export const RECORDS = "records";

const NOT_SAFE = "Dit bestand kan het formulier niet veilig bewaren. Wijzig het in het YAML-bestand zelf.";

/** `fields` are the fields of the form; `header` is the first line of a new file. */
export function keepFormat({ fields, header = "" }) {
  return {
    fromFile(text) {
      return { ...marked(before(parse(text).contents)), [SOURCE]: text };
    },

    toFile(data) {
      const text = data[SOURCE];
      const root = text === undefined ? null : parse(text).contents;
      const wanted = shaped(data, fields, before(root));
      const result = root ? changed(text, root, wanted, fields) : fresh(wanted, fields, header);
      if (!says(result, wanted, fields)) throw new Error(NOT_SAFE);
      return result;
    },
  };
}

const fresh = (wanted, fields, header) => [header, written(unmarked(wanted), fields, "")].filter(Boolean).join("\n");

function changed(text, root, wanted, fields) {
  if (isSeq(root)) return applied(text, listEdits(text, root, wanted[RECORDS] ?? [], fields[0]));
  if (isMap(root)) return applied(text, blockEdits(text, root, wanted, fields));
  throw new Error(NOT_SAFE);
}

/** Whether a text holds what the form says, before it replaces a file. */
function says(text, wanted, fields) {
  const found = before(parse(text).contents);
  return same(cleaned(unmarked(wanted)), cleaned(unmarked(shaped(marked(found), fields, found))));
}

function before(root) {
  const value = valueOf(root);
  return Array.isArray(value) ? { [RECORDS]: value } : (value ?? {});
}

function cleaned(value) {
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isObject(value)) return clean(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleaned(inner)]));
}
