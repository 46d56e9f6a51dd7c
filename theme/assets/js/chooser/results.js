// The ranking as it stands on the page: the best methods with all reasons, the others after a button.

import { addressOf } from "../toolbox/index.js";

const AT_FIRST = 5;

/** Shows the ranking and returns what there is to say of it. */
export function showResults(block, index, ranking, answered) {
  const fitting = ranking.filter(({ blocked }) => !blocked);
  const list = block.querySelector("ol");
  const more = block.querySelector("[data-more]");
  const shown = answered ? ranking : [];
  list.replaceChildren(...shown.slice(0, AT_FIRST).map((result) => item(block, result)));
  more.hidden = shown.length <= AT_FIRST;
  more.onclick = () => {
    const rest = shown.slice(AT_FIRST).map((result) => item(block, result));
    list.append(...rest);
    more.hidden = true;
    rest[0].querySelector("a").focus();
  };
  const found = answered ? summary(block.dataset, fitting) : block.dataset.unanswered;
  block.querySelector("[data-found]").textContent = found;
  return found;
}

function summary({ zero, one, many }, fitting) {
  const text = [zero, one][fitting.length] ?? many;
  return text.replace("{count}", fitting.length).replace("{best}", fitting[0]?.method.name);
}

function item(block, { method, good, bad, blocked }) {
  const made = block.querySelector("template").content.firstElementChild.cloneNode(true);
  const link = made.querySelector("a");
  link.textContent = method.name;
  link.href = addressOf(method.url);
  made.querySelector("[data-summary]").textContent = method.summary;
  made.querySelector("[data-verdict]").textContent = block.dataset[blocked ? "misfit" : bad.length ? "partly" : "fit"];
  fill(made.querySelector("[data-good]"), good.map((text) => [text]));
  fill(made.querySelector("[data-bad]"), bad.map(({ text, change }) => [text, change]));
  return made;
}

/** A list of sentences, each with what would change it; the whole block goes when there are none. */
function fill(block, sentences) {
  block.hidden = !sentences.length;
  block.querySelector("ul").replaceChildren(...sentences.map(([text, change]) => {
    const line = document.createElement("li");
    line.append(text);
    if (change) {
      const way = document.createElement("em");
      way.textContent = change;
      line.append(" ", way);
    }
    return line;
  }));
}
