// What is chosen, said in a sentence with a button to take each choice back; and advice when nothing is left.

import { advice } from "./advice.js";
import { joined, phrases } from "./words.js";

function button(text, className, onClick) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.append(text);
  made.addEventListener("click", onClick);
  return made;
}

function item(...content) {
  const made = document.createElement("li");
  made.append(...content);
  return made;
}

/** `drop` is called with the choices to take back: [{key, value}, …]. */
export function showChosen(block, fields, chosen, drop) {
  const made = phrases(fields, chosen);
  const texts = block.dataset;
  block.hidden = !made.length;
  const sentence = block.querySelector("[data-sentence]");
  sentence.textContent = `${sentence.dataset.begin} ${joined(made.map((one) => one.text))}.`;
  block.querySelector("ul").replaceChildren(...made.map((one) => {
    const chip = button(one.text, "chip", () => drop([one]));
    const away = document.createElement("span");
    away.className = "visually-hidden";
    away.textContent = ` ${texts.remove}`;
    chip.append(away);
    return item(chip);
  }));
}

export function showAdvice(block, index, chosen, left, drop) {
  block.hidden = left > 0;
  if (left) return;
  const texts = block.dataset;
  const options = advice(index, chosen);
  const lines = options.map((option) => {
    const quoted = option.drop.map((one) => `‘${one.text}’`).join(texts.and);
    const many = option.left === 1 ? texts.one : texts.many.replace("{count}", option.left);
    const text = texts.drop.replace("{phrases}", quoted).replace("{count}", many);
    return item(button(text, "button button--plain", () => drop(option.drop)));
  });
  block.querySelector("ul").replaceChildren(...(lines.length ? lines : [item(texts.nothing)]));
}
