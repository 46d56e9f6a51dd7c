// The chooser on its page: first whether to start, then the questions, then the methods with their reasons.

import { methodIndex } from "../toolbox/index.js";
import { write } from "../toolbox/query.js";
import { addressOf, fillForm, readChosen, readWhether } from "./answers.js";
import { mayStart, rank, stop } from "./rank.js";
import { showResults } from "./results.js";

const form = document.querySelector("[data-chooser]");
const rules = JSON.parse(document.getElementById("chooser-rules").textContent);
const part = (name) => document.querySelector(`[data-part=${name}]`);
const status = part("status");

function say(text) {
  if (status.textContent !== text) status.textContent = text;
}

function showOutcome(id) {
  for (const outcome of document.querySelectorAll("[data-outcome]")) outcome.hidden = outcome.dataset.outcome !== id;
  return document.querySelector(`[data-outcome="${id}"] h3`)?.textContent;
}

function update(index) {
  const whether = readWhether(form, rules.whether);
  const chosen = readChosen(form, index.fields, rules.questions);
  const outcome = stop(rules.whether, whether);
  const started = mayStart(rules.whether, whether);
  const title = showOutcome(outcome);
  part("questions").hidden = !started;
  part("first").hidden = started || Boolean(outcome);
  part("results").hidden = !started;
  const answered = Object.values(chosen).filter((values) => values.length).length;
  if (started) {
    const found = showResults(part("results"), index, rank(index, rules.questions, chosen), answered);
    part("list").href = part("list").dataset.address + write(index.fields, chosen);
    say(found);
  } else {
    say(title ?? "");
  }
  history.replaceState(null, "", location.pathname + addressOf(index.fields, whether, chosen) + location.hash);
}

methodIndex().then((index) => {
  form.reset();
  fillForm(form, location.search);
  form.addEventListener("input", () => update(index));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update(index);
    part("results").querySelector("h2")?.focus();
  });
  form.addEventListener("reset", () => setTimeout(() => update(index)));
  update(index);
}).catch(() => {
  status.classList.remove("visually-hidden");
  say(status.dataset.broken);
});
