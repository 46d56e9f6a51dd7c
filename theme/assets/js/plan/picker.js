// The dialog in which a method is chosen: search by name or word, and filter by phase and influence.

import { plain } from "../matching.js";
import { elementFrom } from "./templates.js";
import { rangeOf } from "./promises.js";
import { fill } from "./schedule.js";

export class Picker {
  constructor(desk, shelf) {
    this.desk = desk;
    this.shelf = shelf;
    this.dialog = document.getElementById("plan-picker");
    this.form = this.dialog.querySelector("[data-picker-form]");
    this.form.addEventListener("input", () => this.show());
    this.form.addEventListener("keydown", (event) => event.key === "Enter" && event.target.matches("[type=search]") && event.preventDefault());
    this.dialog.addEventListener("close", () => this.done());
    this.form.addEventListener("click", (event) => {
      const choice = event.target.closest("button[data-value]");
      if (choice) choice.value = choice.dataset.value;
    });
  }

  /** Ask for a method; resolves to its id, or to nothing. The focus returns to where it was. */
  async choose(phase) {
    if (!(await this.shelf.need())) return undefined;
    this.back = document.activeElement;
    this.form.reset();
    this.form.elements.phase.value = phase ?? "";
    this.dialog.returnValue = "";
    this.show();
    this.dialog.showModal();
    this.form.elements.q.focus();
    return new Promise((resolve) => { this.resolve = resolve; });
  }

  done() {
    this.back?.focus();
    this.resolve?.(this.dialog.returnValue || undefined);
  }

  show() {
    const { words, labels } = this.desk;
    const { methods } = this.shelf;
    const { q, phase, level } = this.form.elements;
    const asked = plain(q.value).split(" ").filter(Boolean);
    const found = Object.values(methods).filter((method) => {
      const text = ` ${plain([method.name, method.summary, ...method.words].join(" "))}`;
      return asked.every((word) => text.includes(` ${word}`)) && (!phase.value || method.phases.includes(phase.value)) && (!level.value || method.levels.includes(level.value));
    }).sort((a, b) => a.name.localeCompare(b.name, "nl"));
    this.dialog.querySelector("[data-picker-count]").textContent = fill(words.found_methods, { count: found.length });
    this.dialog.querySelector("[data-picker-list]").replaceChildren(...found.map((method) => elementFrom("plan-choice", {
      id: method.id, name: method.name, summary: method.summary,
      facts: [
        labels.levels[method.levels[0]], fill(words.people, { range: rangeOf(method.group, this.desk.world) }),
        ...(method.event_minutes ? [fill(words.minutes, { minutes: method.event_minutes })] : []), method.cost.label,
      ].filter(Boolean).join(" · "),
    })));
  }
}
