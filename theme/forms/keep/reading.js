// What a file says, read as the check reads it: text stays text, but for true, false, nothing and plain numbers.

import { isMap, isScalar, isSeq, parseDocument } from "yaml";

const INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?\d{1,15}\.\d{1,15}$/;
const OPTIONS = { schema: "failsafe", keepSourceTokens: true, prettyErrors: false, uniqueKeys: true };

export function parse(text) {
  const document = parseDocument(text, OPTIONS);
  if (document.errors.length) throw new Error(document.errors[0].message);
  return document;
}

/** The plain data of a node. */
export function valueOf(node) {
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [nameOf(pair), valueOf(pair.value)]));
  if (isSeq(node)) return node.items.map(valueOf);
  if (!isScalar(node)) return null;
  if (node.type === "PLAIN") return plainValue(node.value ?? "");
  return isBlock(node) ? node.value.replace(/\n+$/, "") : node.value;
}

/** What a value without quotes means. */
export function plainValue(text) {
  if (["", "~", "null"].includes(text)) return null;
  if (["true", "false"].includes(text)) return text === "true";
  return INTEGER.test(text) || DECIMAL.test(text) ? Number(text) + 0 : text;
}

export const nameOf = (pair) => pair.key.value;

export const isBlock = (node) => isScalar(node) && node.type.startsWith("BLOCK");

/** Whether two values come to the same; spaces around a text are not seen in a form. */
export function same(one, other) {
  if (typeof one === "string" && typeof other === "string") return one.trim() === other.trim();
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, at) => same(value, other[at]));
  }
  if (isObject(one) && isObject(other)) {
    const names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every((name) => name in other && same(one[name], other[name]));
  }
  return one === other;
}

export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
