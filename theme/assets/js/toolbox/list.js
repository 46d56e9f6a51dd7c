// The page with all methods: filters, numbers at every choice, an address to share, and the order of the list.

import { dropped } from "./advice.js";
import { showAdvice, showChosen } from "./chosen.js";
import { filter } from "./facets.js";
import { fillForm, readForm, showCounts } from "./form.js";
import { methodIndex } from "./index.js";
import "./keep.js";
import { ORDERS, ordered } from "./order.js";
import { ORDER, read, write } from "./query.js";
import { resultsOf } from "./results.js";

const find = (selector) => document.querySelector(selector);
const form = find("[data-filters]");
const status = find("[data-status]");
const order = find("[data-order]");
const fold = find("[data-filters-fold]");
const title = find("#gevonden");
const results = resultsOf(find("[data-list]"), find("[data-more]"));
const wide = matchMedia("(min-width: 60rem)");

function start(index) {
  const { fields } = index;
  let chosen = {};

  function show() {
    const { hits, counts } = filter(index, chosen);
    showCounts(form, fields, counts, chosen);
    results.show(ordered(hits, order.value, chosen), order.value);
    const many = Object.values(chosen).flat().length;
    find("[data-chosen-count]").textContent = many ? `(${many} gekozen)` : "";
    tell(hits.length, index.methods.length, many);
    showChosen(find("[data-chosen]"), fields, chosen, drop);
    showAdvice(find("[data-advice]"), index, chosen, hits.length, drop);
  }

  /** Takes choices back; the button that did it is gone then, so the reader goes on at the results. */
  function drop(choices) {
    chosen = dropped(chosen, choices);
    fillForm(form, fields, chosen);
    remember(true);
    show();
    title.focus();
  }

  function remember(step) {
    const url = location.pathname + write(fields, chosen, order.value);
    if (url === location.pathname + location.search) return;
    step ? history.pushState(null, "", url) : history.replaceState(null, "", url);
  }

  function recall() {
    const asked = new URLSearchParams(location.search).get(ORDER);
    order.value = asked in ORDERS ? asked : "";
    chosen = read(fields, location.search);
    fillForm(form, fields, chosen);
    for (const group of form.querySelectorAll("details[data-facet]")) group.open ||= chosen[group.dataset.facet].length > 0;
    show();
  }

  /** What is typed changes the address of this step; every other choice is a step to come back to. */
  function take(event) {
    chosen = readForm(form, fields);
    remember(event.type !== "input");
    show();
  }

  const typed = (event) => event.target.matches("[type=search], [type=number]");
  form.addEventListener("input", (event) => typed(event) && take(event));
  form.addEventListener("change", (event) => typed(event) || take(event));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    fold.open = wide.matches;
    title.focus();
  });
  form.addEventListener("reset", () => setTimeout(() => { chosen = {}; fillForm(form, fields, chosen); remember(true); show(); }));
  order.addEventListener("change", () => { remember(true); show(); });
  addEventListener("popstate", recall);
  recall();
}

function tell(left, total, many) {
  const texts = status.dataset;
  const text = !many ? texts.all : left === 0 ? texts.none : left === 1 ? texts.one : texts.some;
  const said = text.replace("{count}", left).replace("{total}", total);
  if (status.textContent !== said) status.textContent = said;
}

fold.open = wide.matches;
wide.addEventListener("change", () => { fold.open = wide.matches; });
methodIndex().then(start, () => { status.textContent = status.dataset.broken; fold.hidden = true; });
