// The parts of a step that depend on the rest of the plan: its groups with their promises, earlier steps, methods.

import { elementFrom } from "./templates.js";
import { fill, when } from "./schedule.js";
import { methodsOf, nameOfGroup, nameOfStep, peopleIn, promisedIn, rangeOf } from "./promises.js";
import { promisesFor } from "./proposals.js";

/** Rows are made anew only when what they show has changed, so that the focus stays where it is. */
function rows(part, key, items, make, none) {
  const place = part.querySelector("[data-rows]");
  if (place.dataset.key !== key) place.replaceChildren(...(items.length ? items.map(make) : [elementFrom("plan-none", { text: none })]));
  place.dataset.key = key;
  return [...place.querySelectorAll("[data-row]")];
}

export function showPromises(element, step, desk) {
  const part = element.querySelector("[data-part='promises']");
  const { groups } = desk.plan;
  const names = groups.map((group, index) => nameOfGroup(group, index, desk.world));
  const made = rows(part, JSON.stringify(groups.map(({ id }, at) => [id, names[at]])), groups, (group, index) => {
    const row = elementFrom("plan-promise");
    row.dataset.row = group.id;
    row.querySelector("[data-name]").textContent = names[index];
    row.querySelector("[data-label]").append(`: ${names[index]}`);
    return row;
  }, desk.words.no_groups);
  for (const row of made) {
    const inStep = step.groups?.includes(row.dataset.row) ?? false;
    row.querySelector("[data-group]").checked = inStep;
    row.querySelector("[data-level]").value = promisedIn(step, row.dataset.row) ?? "";
    row.querySelector("[data-level]").disabled = !inStep;
  }
}

export function readPromises(part, step, desk) {
  const chosen = [...part.querySelectorAll("[data-row]")].filter((row) => row.querySelector("[data-group]").checked);
  const fresh = chosen.map((row) => row.dataset.row).filter((id) => !step.groups?.includes(id));
  step.groups = chosen.map((row) => row.dataset.row);
  step.promises = chosen.map((row) => ({ group: row.dataset.row, level: row.querySelector("[data-level]").value })).filter(({ level }) => level);
  const proposed = promisesFor({ ...step }, desk.plan, desk.world).filter(({ group }) => fresh.includes(group));
  step.promises = [...step.promises.filter(({ group }) => !fresh.includes(group)), ...proposed];
}

export function showUses(element, step, index, desk) {
  const part = element.querySelector("[data-part='uses']");
  const others = desk.plan.steps.map((other, at) => ({ other, at })).filter(({ other, at }) => at < index || step.uses?.includes(other.id));
  const named = others.map(({ other, at }) => [other.id, nameOfStep(other, at, desk.world)]);
  const made = rows(part, JSON.stringify(named), named, ([id, name]) => {
    const row = elementFrom("plan-use");
    row.dataset.row = id;
    row.querySelector("[data-name]").textContent = name;
    return row;
  }, desk.words.no_earlier);
  for (const row of made) row.querySelector("[data-use]").checked = step.uses?.includes(row.dataset.row) ?? false;
}

export function readUses(part, step) {
  step.uses = [...part.querySelectorAll("[data-row]")].filter((row) => row.querySelector("[data-use]").checked).map((row) => row.dataset.row);
}

/** The chosen methods with their facts, and a warning when the group does not fit or a barrier needs care. */
export function showMethods(element, step, desk) {
  const place = element.querySelector("[data-chosen]");
  const shown = (step.methods ?? []).map((id) => described(id, step, desk));
  const key = JSON.stringify(shown);
  if (place.dataset.key === key) return;
  place.dataset.key = key;
  place.replaceChildren(...shown.map((method) => elementFrom("plan-method", method)));
}

function described(id, step, desk) {
  const { words, plan } = desk;
  const method = desk.shelf.methods[id];
  if (!method) return { id, name: id, url: `${desk.base}toolbox/methoden/`, facts: [], warnings: [] };
  const { min: least, max } = method.group;
  const people = peopleIn(step, plan);
  const size = people === undefined ? "" : max !== undefined && people > max ? "too_many" : people < least ? "too_few" : "";
  const barriers = method.barriers?.filter(({ barrier }) => concerned(step, plan).includes(barrier)) ?? [];
  return {
    id, name: method.name, url: desk.base + method.url,
    facts: [
      fill(words.people, { range: rangeOf(method.group, desk.world) }),
      ...(method.event_minutes ? [fill(words.minutes, { minutes: method.event_minutes })] : []),
      fill(words.method_hours, { before: method.preparation_hours, after: method.follow_up_hours }),
    ].map((text, at, all) => `${text}${at < all.length - 1 ? " · " : ""}`),
    warnings: [
      ...(size ? [fill(words[size], { people, least, most: max })] : []),
      ...barriers.map(({ barrier, workaround }) => fill(words.barrier, { barrier: desk.labels.barriers[barrier], workaround })),
    ],
  };
}

/** The barriers of the groups in a step, as far as somebody filled them in. */
function concerned(step, plan) {
  return plan.groups.filter((group) => step.groups?.includes(group.id)).flatMap((group) => group.barriers ?? []);
}

export function summaryOf(step, desk) {
  const methods = methodsOf(step, desk.world).map((method) => method.name).join(", ");
  return [when(step, desk.plan, desk.words), methods].filter(Boolean).join(" · ");
}
