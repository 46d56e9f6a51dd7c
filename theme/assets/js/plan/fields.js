// Values in and out of the fields of the form. A field is an element with data-field (its path) and data-kind.

let count = 0;

export function get(block, path) {
  return path.split(".").reduce((value, name) => value?.[name], block);
}

/** Set a value at a path; blocks on the way are made when they are missing. */
export function set(block, path, value) {
  const names = path.split(".");
  const last = names.pop();
  const inner = names.reduce((at, name) => (at[name] ??= {}), block);
  if (value === undefined) delete inner[last];
  else inner[last] = value;
}

const control = (field) => field.querySelector("input, select, textarea");
const rows = (text) => text.split("\n").map((row) => row.trim()).filter(Boolean);

const READ = {
  flag: (field) => control(field).checked || undefined,
  number: (field) => (control(field).value === "" || !Number.isFinite(control(field).valueAsNumber) ? undefined : control(field).valueAsNumber),
  choices: (field) => [...field.querySelectorAll("input:checked")].map((box) => box.value),
  texts: (field) => rows(control(field).value),
  lines: (field) => rows(control(field).value),
};
const WRITE = {
  flag: (field, value) => { control(field).checked = Boolean(value); },
  choices: (field, value = []) => field.querySelectorAll("input").forEach((box) => { box.checked = value.includes(box.value); }),
  texts: (field, value = []) => { control(field).value = value.map((text) => text.replace(/\s*\n\s*/g, " ")).join("\n"); },
};
WRITE.lines = WRITE.texts;

export function readField(field) {
  const read = READ[field.dataset.kind];
  if (read) return read(field);
  const text = control(field).value;
  return text.trim() ? text : undefined;
}

export function writeField(field, value) {
  const write = WRITE[field.dataset.kind] ?? (() => { control(field).value = value ?? ""; });
  write(field, value);
}

/** Put the values of a block into all its simple fields. */
export function writeFields(root, block) {
  root.querySelectorAll("[data-field][data-kind]:not([data-kind='areas'])").forEach((field) => {
    writeField(field, get(block, field.dataset.field));
  });
}

/** Tie each help text to its control, with an id that no other copy of the template has. */
export function tieHelp(root) {
  root.querySelectorAll("[data-help]").forEach((help) => {
    help.id ||= `plan-help-${(count += 1)}`;
    control(help.parentElement).setAttribute("aria-describedby", help.id);
  });
}
