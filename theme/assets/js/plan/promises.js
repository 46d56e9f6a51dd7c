// What is promised to whom in a plan, what a method can give, and for how many people.

import { fill } from "./schedule.js";

/** The level of a group in a step: what the step says, or nothing when it says nothing. */
export function promisedIn(step, id) {
  return step.promises?.find((promise) => promise.group === id)?.level;
}

/** The highest of these levels, by the order of influence; undefined for none. */
export function highest(levels, order) {
  return order.findLast((level) => levels.includes(level));
}

export function atLeast(level, least, order) {
  return order.indexOf(level) >= order.indexOf(least);
}

/** The methods of a step that the toolbox knows. */
export function methodsOf(step, world) {
  return (step.methods ?? []).map((id) => world.methods[id]).filter(Boolean);
}

/** The highest influence that the methods of a step give; undefined when the step has no known method. */
export function possibleIn(step, world) {
  return highest(methodsOf(step, world).flatMap((method) => method.levels), world.levels);
}

export function stepsWith(plan, group) {
  return plan.steps.map((step, index) => ({ step, index })).filter(({ step }) => step.groups?.includes(group.id));
}

/** How people refer to a step or a group that may not have a name yet. */
export function nameOfStep(step, index, world) {
  return step.title || `${world.labels.step} ${index + 1}`;
}

export function nameOfGroup(group, index, world) {
  return group.name || `${world.labels.group} ${index + 1}`;
}

export function joined(names, world) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${world.labels.and} ${names.at(-1)}`;
}

/** How many people come: the number of the step, or all its groups together when each has a number. */
export function peopleIn(step, plan) {
  if (step.size !== undefined) return step.size;
  const sizes = plan.groups.filter((group) => step.groups?.includes(group.id)).map((group) => group.size);
  return sizes.length && sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
}

/** How many people a method is for, in words: 4 tot 30, or 100 of meer. */
export function rangeOf({ min: least, max: most }, world) {
  return fill(most === undefined ? world.labels.range_open : world.labels.range, { least, most });
}
