// The page that puts two to four methods side by side: choose them, see where they differ, share the address.

import { LEAST, MOST, rows } from "./compare.js";
import { addressOf, methodIndex } from "./index.js";
import { readIds, writeIds } from "./query.js";
import { differenceMark, textsOf, withRole } from "./table.js";

const form = document.querySelector("[data-compare-form]");
const place = document.querySelector("[data-compare]");
const status = document.querySelector("[data-status]");
const texts = place.dataset;
/** Parts of a method's own page, by the name of the field. */
const FROM_PAGE = ["strengths", "weaknesses", "not_when"];

function start(index) {
  const known = new Map(index.methods.map((method) => [method.id, method]));
  const selects = [...form.querySelectorAll("select")];
  const options = [...known.values()].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  for (const select of selects) select.append(...options.map(({ id, name }) => new Option(name, id)));

  function show() {
    const ids = readIds(location.search);
    const methods = ids.filter((id) => known.has(id)).slice(0, MOST).map((id) => known.get(id));
    selects.forEach((select, number) => { select.value = methods[number]?.id ?? ""; });
    const unknown = ids.filter((id) => !known.has(id));
    status.textContent = said(methods.length, unknown);
    place.replaceChildren(...(methods.length < LEAST ? [] : [tableOf(index, methods)]));
    onlyDifferences();
  }

  function said(count, unknown) {
    const missing = unknown.length ? ` ${texts.unknown.replace("{ids}", unknown.join(", "))}` : "";
    return (count < LEAST ? texts.few : texts.shown.replace("{count}", count)) + missing;
  }

  form.addEventListener("change", (event) => {
    if (!event.target.matches("select")) return onlyDifferences();
    const ids = [...new Set(selects.map((select) => select.value).filter(Boolean))];
    history.pushState(null, "", location.pathname + writeIds(ids));
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    place.focus();
  });
  addEventListener("popstate", show);
  show();
}

function onlyDifferences() {
  const only = form.elements.verschillen.checked;
  for (const row of place.querySelectorAll("tbody tr")) row.hidden = only && !row.classList.contains("differs");
}

function tableOf(index, methods) {
  const table = withRole("table", "table", "compare");
  const caption = table.createCaption();
  caption.textContent = texts.caption.replace("{names}", methods.map((method) => method.name).join(", "));
  const head = withRole("tr", "row");
  head.append(corner(), ...methods.map(headOf));
  table.createTHead().append(head);
  const body = table.createTBody();
  body.append(...rows(index, methods).map((row) => rowOf(row, methods, index.estimate)));
  body.append(...FROM_PAGE.map((name) => pageRow(name, methods)).filter(Boolean));
  for (const part of [table.tHead, body]) part.setAttribute("role", "rowgroup");
  return table;
}

function corner() {
  const cell = withRole("td", "cell");
  cell.append(texts.corner);
  return cell;
}

function headOf(method) {
  const cell = withRole("th", "columnheader");
  cell.scope = "col";
  const link = document.createElement("a");
  link.href = addressOf(method.url);
  link.textContent = method.name;
  const kept = document.createElement("p");
  kept.textContent = method.summary;
  cell.append(link, kept);
  return cell;
}

function rowOf({ label, differs, cells }, methods, estimate) {
  const row = withRole("tr", "row", differs ? "differs" : "");
  const head = withRole("th", "rowheader");
  head.scope = "row";
  head.append(label, ...(differs ? [" ", differenceMark(texts.differs)] : []));
  row.append(head, ...cells.map((cell, number) => {
    const made = withRole("td", "cell");
    made.append(nameOf(methods[number]), textsOf(cell.texts, texts.nothing));
    if (cell.estimate) made.append(` (${estimate})`);
    return made;
  }));
  return row;
}

/** The name stands in every cell for narrow screens, where the cells are under each other. */
function nameOf(method) {
  const name = document.createElement("span");
  name.className = "compare-name";
  name.setAttribute("aria-hidden", "true");
  name.textContent = method.name;
  return name;
}

/** A row with a part of each method's own page, filled when those pages have come. */
function pageRow(name, methods) {
  const row = rowOf({ label: texts[name.replace("_", "")], differs: true, cells: methods.map(() => ({ texts: [] })) }, methods);
  const cells = [...row.cells].slice(1);
  methods.forEach(async (method, number) => {
    const part = await sectionOf(method, name);
    if (part) cells[number].lastChild.replaceWith(part);
  });
  return row;
}

const pages = new Map();

async function sectionOf(method, name) {
  const address = addressOf(method.url);
  if (!pages.has(address)) pages.set(address, fetch(address).then((answer) => (answer.ok ? answer.text() : "")).catch(() => ""));
  const page = new DOMParser().parseFromString(await pages.get(address), "text/html");
  const list = page.querySelector(`[data-field="${name}"] ul`);
  return list && document.importNode(list, true);
}

methodIndex().then(start, () => { status.textContent = texts.broken; });
