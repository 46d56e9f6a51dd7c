// The page with cards to print: all, those of one phase (?fase=), or a selection (?m=) in its own order.

import { readIds } from "./query.js";

const list = document.querySelector("[data-cards]");
const status = document.querySelector("[data-status]");
const phase = document.querySelector("[data-phase]");
const texts = status.dataset;
const cards = [...list.children];

function wanted() {
  const ids = readIds(location.search);
  const picked = ids.map((id) => cards.find((card) => card.dataset.method === id)).filter(Boolean);
  const all = ids.length ? picked : cards;
  return all.filter((card) => !phase.value || card.dataset.phases.split(" ").includes(phase.value));
}

function show() {
  const shown = wanted();
  for (const card of cards) card.hidden = !shown.includes(card);
  list.append(...shown);
  const sheets = Math.ceil(shown.length / Number(texts.perSheet));
  const many = (count, one, more) => (count === 1 ? one : more.replace("{count}", count));
  status.textContent = shown.length
    ? `${many(shown.length, texts.one, texts.many)} ${many(sheets, texts.sheet, texts.sheets)}`
    : texts.none;
  document.querySelector("[data-all]").hidden = shown.length === cards.length;
  const other = document.querySelector("[data-other-size]");
  other.search = location.search;
}

function recall() {
  const asked = new URLSearchParams(location.search).get("fase");
  phase.value = [...phase.options].some((option) => option.value === asked) ? asked : "";
  show();
}

phase.addEventListener("change", () => {
  const url = new URL(location.href);
  phase.value ? url.searchParams.set("fase", phase.value) : url.searchParams.delete("fase");
  history.pushState(null, "", url);
  show();
});
addEventListener("popstate", recall);
document.querySelector("[data-print]").addEventListener("click", () => print());
recall();
