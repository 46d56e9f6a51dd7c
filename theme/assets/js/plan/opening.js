// Where the plan on the page comes from: this device, a ready process, a method, a file or a link. Nothing gets lost.

import { readPlan, Unreadable } from "./file.js";
import { codeIn, decode } from "./link.js";
import { download } from "./output.js";
import { fill } from "./schedule.js";

/** Open a text; a text that can't be read gives a message and changes nothing. */
export function openText(text, desk, wordFor = (reason) => reason) {
  try {
    const found = readPlan(text, desk.data);
    desk.replace(found.plan);
    report(found, desk);
    return true;
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    desk.messages.show(fill(desk.words[wordFor(fault.reason)], fault.values));
    return false;
  }
}

/** "steps.2.hours" as people know it: Stap › 3 › Uren. */
function labelOf(path, fields) {
  let inside = fields;
  return path.split(".").map((name) => {
    if (/^\d+$/.test(name)) return String(Number(name) + 1);
    const field = inside?.[name];
    inside = field?.fields;
    return field?.title ?? name;
  }).join(" › ");
}

/** What had to be changed or left out to read it. */
export function report({ upgraded, unknown, wrong }, desk) {
  const { words, messages } = desk;
  if (upgraded) messages.show(fill(words.upgraded, { version: upgraded }));
  if (unknown.length) messages.show(fill(words.unknown, { names: unknown.join(", ") }));
  if (wrong.length) messages.show(fill(words.wrong, { names: wrong.map(({ path, value }) => `${labelOf(path, desk.data.fields)}: “${value}”`).join("; ") }));
}

/** The plan of the last time, or an empty one. */
export function openKept(desk) {
  const text = desk.keeper.text;
  if (text === undefined) return;
  try {
    const found = readPlan(text, desk.data);
    desk.plan = found.plan;
    desk.messages.keep(desk.words.back_again);
    report(found, desk);
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    desk.keeper.putAsideDamaged(text);
    const save = desk.messages.button("plan-raw", () => download("beschadigd.txt", text, "text/plain"));
    desk.messages.show(fill(desk.words.damaged_here, { reason: fill(desk.words[fault.reason], fault.values) }), { more: [save] });
  }
}

/** What the address asks for. Once opened it goes from the address, so that a reload keeps the changes made since. */
export async function openAsked(desk) {
  const asked = new URLSearchParams(location.search);
  const code = codeIn(location.hash);
  const process = asked.get("proces");
  const methods = (asked.get("methode") ?? "").split(",").filter(Boolean);
  if (code === undefined && !process && !methods.length) return;
  ["proces", "methode"].forEach((name) => asked.delete(name));
  history.replaceState(null, "", `${location.pathname}${asked.size ? `?${asked}` : ""}`);
  if (code !== undefined) await openCode(code, desk);
  if (process) await openProcess(process, desk);
  for (const method of methods) await desk.shelf.use(method);
}

async function openCode(code, desk) {
  let text;
  try {
    text = await decode(code);
  } catch {
    desk.messages.show(desk.words.bad_link);
    return;
  }
  openText(text, desk, (reason) => (reason === "damaged" || reason === "empty" ? "bad_link" : reason));
}

export async function openProcess(id, desk) {
  const known = /^[a-z0-9-]+$/.test(id);
  const answer = known && (await fetch(`${desk.base}toolbox/processen/${id}/draaiboek.json`).catch(() => undefined));
  if (answer?.ok) openText(await answer.text(), desk);
  else desk.messages.show(desk.words.no_process);
}

export async function openFile(input, desk) {
  const [file] = input.files;
  if (file) openText(await file.text(), desk);
  input.value = "";
}
