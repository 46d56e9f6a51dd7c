// Tests of the plan check on the plan as a whole.

import { isEmpty } from "./lists.js";
import { promisedIn } from "./promises.js";

export function empty(plan, { field }) {
  return isEmpty(plan[field]) ? [{ path: field }] : [];
}

export function hours(plan) {
  if (plan.hours_available === undefined) return [];
  const needed = plan.steps.reduce((sum, step) => sum + (step.hours ?? 0), 0);
  const words = { needed: number(needed), available: number(plan.hours_available) };
  return needed > plan.hours_available ? [{ path: "hours_available", ...words }] : [];
}

function number(value) {
  return value.toLocaleString("nl-NL", { maximumFractionDigits: 1 });
}

/** More is promised, to a group or to a group in a step, than whoever decides can give. */
export function room(plan, _, world) {
  if (!plan.room) return [];
  const most = world.levels.indexOf(plan.room);
  const over = (level) => world.levels.indexOf(level) > most;
  return plan.groups.flatMap((group, index) => {
    const words = (level) => ({ group: group.name || `${world.labels.group} ${index + 1}`, promised: world.labels.levels[level], room: world.labels.levels[plan.room] });
    const own = over(group.level) ? [{ path: `groups.${index}.level`, ...words(group.level) }] : [];
    const inSteps = plan.steps.flatMap((step, at) => {
      const level = promisedIn(step, group.id);
      return level !== group.level && over(level) ? [{ path: `steps.${at}.promises.${group.id}`, ...words(level) }] : [];
    });
    return [...own, ...inSteps];
  });
}

/** After the last step in a phase comes none in the phases that have to follow. Without that phase, none anywhere. */
export function phase_after(plan, { after, phases }) {
  if (!plan.steps.length) return [];
  const last = plan.steps.findLastIndex((step) => step.phase === after);
  return plan.steps.slice(last + 1).some((step) => phases.includes(step.phase)) ? [] : [{ path: "steps" }];
}
