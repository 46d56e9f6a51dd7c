// The two lists of the form: groups, and steps under the headings of their phases.

import { Items } from "./items.js";
import { fill } from "./schedule.js";
import { showMethods, showPromises, showUses, summaryOf } from "./step-parts.js";
import { elementFrom } from "./templates.js";

export function groupItems(desk, root) {
  return new Items(desk, root.querySelector("[data-list='groups']"), {
    list: "groups", template: "plan-group", prefix: "groep", heading: "group_heading",
    addButton: root.querySelector("[data-do='add-group']"),
    title: (group) => group.name,
    renamed: (group) => ({ name: fill(desk.words.copy_of, { title: group.name || desk.words.no_name }) }),
    update: (element, group) => {
      const facts = [desk.labels.levels[group.level], group.size && fill(desk.words.so_many, { people: group.size }), group.often_missing && desk.words.often_missing];
      element.querySelector("[data-summary]").textContent = facts.filter(Boolean).join(" · ");
    },
    above: () => [],
  });
}

export function stepItems(desk, root) {
  const headings = new Map();
  return new Items(desk, root.querySelector("[data-list='steps']"), {
    list: "steps", template: "plan-step", prefix: "stap", heading: "step_heading",
    addButton: root.querySelector("[data-do='add-step']"),
    title: (step) => step.title,
    renamed: (step) => ({ title: fill(desk.words.copy_of, { title: step.title || desk.words.no_name }) }),
    update: (element, step, index) => {
      showPromises(element, step, desk);
      showUses(element, step, index, desk);
      showMethods(element, step, desk);
      element.querySelector("[data-summary]").textContent = summaryOf(step, desk);
    },
    /** The name of a phase stands above its first step. */
    above: (step, before) => {
      if (before && before.phase === step.phase) return [];
      const heading = headings.get(step.id) ?? elementFrom("plan-phase");
      headings.set(step.id, heading);
      heading.textContent = desk.labels.phases[step.phase] ?? desk.words.no_phase;
      return [heading];
    },
  });
}
