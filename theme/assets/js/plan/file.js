// The text of a plan file: read with care for what can be kept, and written as the format wants it.

import { compact, freeId, isEmpty, withoutLooseEnds } from "./lists.js";
import { upgrade } from "./upgrade.js";

const LONGEST = 1_000_000;

/** Why a text can't be opened; `reason` names the sentence that the page has for it. */
export class Unreadable extends Error {
  constructor(reason, values = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}

/**
 * Read a text. Returns {plan, upgraded: from which version, unknown: [paths], wrong: [{path, value}]}.
 * Unknown fields stay in the plan; a value that can't stay is handed back so that nothing is lost in silence.
 */
export function readPlan(text, { mark, fields }) {
  const data = parse(text);
  if (data.format !== mark.format) throw new Unreadable("not_a_plan");
  if (!Number.isInteger(data.version) || data.version < 1) throw new Unreadable("no_version");
  if (data.version > mark.version) throw new Unreadable("newer", { version: data.version, known: mark.version });
  const found = { unknown: [], wrong: [] };
  const plan = fit(upgrade(data, mark.version), { kind: "block", fields }, "", found) ?? {};
  identify(plan.groups ?? [], "groep");
  identify(plan.steps ?? [], "stap");
  return { plan: tidied(plan, found), upgraded: data.version < mark.version ? data.version : undefined, ...found };
}

function parse(text) {
  if (text.length > LONGEST) throw new Unreadable("too_long");
  const bare = text.replace(/^\uFEFF/, "").trim();
  if (!bare) throw new Unreadable("empty");
  try {
    const data = JSON.parse(bare);
    if (data && typeof data === "object" && !Array.isArray(data)) return data;
  } catch {
    throw new Unreadable(/^[a-z_#][\w ]*(:|\n)/m.test(bare.slice(0, 200)) && !bare.startsWith("{") ? "yaml" : "damaged");
  }
  throw new Unreadable("not_a_plan");
}

const SHAPES = {
  date: (value) => /^\d{4}-\d\d-\d\d$/.test(value) && isOnCalendar(value),
  time: (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
  number: (value) => typeof value === "number" && Number.isFinite(value) && value >= 0,
  flag: (value) => typeof value === "boolean",
  line: (value) => typeof value === "string",
  text: (value) => typeof value === "string",
};

/** 30 February is taken for 2 March by a script; we want the day that was meant. */
function isOnCalendar(value) {
  const moment = new Date(`${value}T00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

/** The value as the field can hold it; what it can't hold is noted in `found` and left out. */
function fit(value, field, path, found) {
  if (isEmpty(value)) return undefined;
  if (field.kind.endsWith("s")) return fitList(value, { ...field, kind: field.kind.slice(0, -1) }, path, found);
  if (field.kind === "block") return fitBlock(value, field, path, found);
  const fits = field.kind === "choice" ? Object.hasOwn(field.choices, value) : SHAPES[field.kind](value);
  if (fits) return value;
  found.wrong.push({ path, value: typeof value === "string" ? value : JSON.stringify(value) });
  return undefined;
}

function fitList(value, field, path, found) {
  if (!Array.isArray(value)) {
    found.wrong.push({ path, value: JSON.stringify(value) });
    return undefined;
  }
  return value.map((item, index) => fit(item, field, `${path}.${index}`, found)).filter((item) => item !== undefined);
}

function fitBlock(value, { fields }, path, found) {
  if (typeof value !== "object" || Array.isArray(value)) {
    found.wrong.push({ path, value: JSON.stringify(value) });
    return undefined;
  }
  const block = {};
  for (const [key, inner] of Object.entries(value)) {
    const at = path ? `${path}.${key}` : key;
    if (!Object.hasOwn(fields, key)) found.unknown.push(at);
    const kept = Object.hasOwn(fields, key) ? fit(inner, fields[key], at, found) : inner;
    if (kept !== undefined) Object.defineProperty(block, key, { value: kept, enumerable: true, writable: true, configurable: true });
  }
  return block;
}

/** Every item gets an id, and no two the same. */
function identify(items, prefix) {
  const seen = new Set();
  for (const item of items) {
    if (!item.id || seen.has(item.id)) item.id = freeId(items, prefix);
    seen.add(item.id);
  }
}

/** References to groups and steps that are not there are taken out and reported. */
function tidied(plan, found) {
  const tidy = withoutLooseEnds(plan);
  tidy.steps.forEach((step, index) => {
    for (const name of ["groups", "uses"]) {
      for (const id of plan.steps[index][name] ?? []) {
        if (!step[name].includes(id)) found.wrong.push({ path: `steps.${index}.${name}`, value: id });
      }
    }
  });
  return tidy;
}

/** The plan as the text of a file. What the site's own records have to say of their facts is filled in modestly. */
export function writePlan(plan, { mark, fields }, today) {
  const said = { status: "unconfirmed", checked: { on: today, how: "not_checked" } };
  const whole = { ...said, ...(compact(plan) ?? {}), ...mark };
  const order = [...Object.keys(mark), ...Object.keys(fields), ...Object.keys(whole)];
  const sorted = Object.fromEntries([...new Set(order)].filter((key) => key in whole).map((key) => [key, whole[key]]));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

/** A name for the file on disk: the title without what file systems stumble over. */
export function fileName(title, extension) {
  const plain = (title ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `${plain.replace(/^-|-$/g, "").slice(0, 60) || "draaiboek"}.${extension}`;
}
