// The search page: answers what stands in the field or in the address, and keeps the address right.

import { load } from "./load.js";
import { Results } from "./results.js";
import { say } from "./telling.js";

const PAUSE = 250;
const form = document.querySelector("[data-search-page]");
const field = form.elements.q;
const one = (name) => document.querySelector(`[data-search-${name}]`);
const [status, help, none, titles] = ["status", "help", "none", "titles"].map(one);
/** Whether the entry of the history that is shown was made for what is being typed now. */
let typing = false;
let waiting;

/** From ?q=, or from #q= when another page sent somebody here: what stands behind # is sent to nobody. */
function asked() {
  const hidden = new URLSearchParams(location.hash.slice(1)).get("q");
  return hidden ?? new URLSearchParams(location.search).get("q") ?? "";
}

function remember(query, how) {
  const url = new URL(location.pathname, location.origin);
  if (query) url.searchParams.set("q", query);
  if (url.href !== location.href) history[how](null, "", url);
}

async function answer() {
  const query = field.value.trim();
  const engine = query ? await load().catch(() => undefined) : undefined;
  if (query !== field.value.trim()) return;
  const found = engine?.search(query) ?? { results: [], lines: [] };
  const count = new Results(document, engine?.index.groups ?? {}).show(found.results);
  titles.hidden = Boolean(engine);
  none.hidden = !engine || count > 0;
  showHelp(found.lines);
  guess(one("guess"), found.corrected);
  guess(one("none-guess"), found.corrected);
  tell(query, engine, count, found.lines);
}

function tell(query, engine, count, lines) {
  const text = status.dataset;
  const told = !query ? "" : engine ? say(text, count, query) : text.failed;
  const whole = lines.length ? `${text.help} ${told}` : told;
  if (status.textContent !== whole) status.textContent = whole;
}

/** The lines that fit, most urgent first; the others stay out of sight. */
function showHelp(lines) {
  help.hidden = !lines.length;
  const list = help.querySelector("ul");
  for (const item of list.children) item.hidden = !lines.includes(item.dataset.line);
  for (const id of lines) list.append(list.querySelector(`[data-line="${id}"]`));
  if (lines.length && !typing) help.scrollIntoView({ block: "nearest" });
}

function guess(element, corrected) {
  element.hidden = !corrected;
  const link = element.querySelector("a");
  link.textContent = corrected ?? "";
  link.href = `#q=${encodeURIComponent(corrected ?? "")}`;
}

function type() {
  remember(field.value.trim(), typing ? "replaceState" : "pushState");
  typing = true;
  clearTimeout(waiting);
  waiting = setTimeout(answer, PAUSE);
}

function submit(event) {
  event.preventDefault();
  clearTimeout(waiting);
  remember(field.value.trim(), typing ? "replaceState" : "pushState");
  typing = false;
  answer();
}

/** Somebody came here, went back, or followed a guess. */
function arrive() {
  typing = false;
  field.value = asked();
  if (new URLSearchParams(location.hash.slice(1)).has("q")) remember(field.value, "replaceState");
  answer();
}

form.addEventListener("submit", submit);
field.addEventListener("input", type);
addEventListener("popstate", arrive);
arrive();
