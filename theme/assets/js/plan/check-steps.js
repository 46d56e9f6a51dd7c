// Tests of the plan check on the steps of a plan.

import { isEmpty } from "./lists.js";
import { atLeast, joined, methodsOf, nameOfGroup, nameOfStep, peopleIn, possibleIn, promisedIn, rangeOf } from "./promises.js";
import { dateOf, daysFrom } from "./schedule.js";

/** For every step, what `find(step, index)` gives, with the name of the step. */
function each(plan, world, find) {
  return plan.steps.flatMap((step, index) => {
    const found = find(step, index);
    return [found ?? []].flat().map(({ field, ...words }) => ({ path: `steps.${index}.${field}`, step: nameOfStep(step, index, world), ...words }));
  });
}

export function decision(plan, _, world) {
  return each(plan, world, (step) => (isEmpty(step.decision?.who) ? { field: "decision.who" } : undefined));
}

export function feedback_missing(plan, _, world) {
  return each(plan, world, (step) => {
    const field = ["to", "how", "within_days"].find((name) => isEmpty(step.feedback?.[name]));
    return field && { field: `feedback.${field}` };
  });
}

export function feedback_late(plan, { days: limit, phases = [], not_phases: others = [] }, world) {
  return each(plan, world, (step) => {
    const days = step.feedback?.within_days ?? 0;
    const counts = !others.includes(step.phase) && (!phases.length || phases.includes(step.phase));
    return counts && days > limit ? { field: "feedback.within_days", days, limit } : undefined;
  });
}

/** A group is promised more in a step than any of its methods gives. */
export function method_level(plan, _, world) {
  return each(plan, world, (step) => {
    const possible = possibleIn(step, world);
    if (!possible) return undefined;
    return plan.groups.flatMap((group, index) => {
      const promised = step.groups?.includes(group.id) && promisedIn(step, group.id);
      if (!promised || atLeast(possible, promised, world.levels)) return [];
      const names = { group: nameOfGroup(group, index, world), promised: world.labels.levels[promised], possible: world.labels.levels[possible] };
      return [{ field: `promises.${group.id}`, ...names, methods: joined(methodsOf(step, world).map((method) => method.name), world) }];
    });
  });
}

export function group_size(plan, _, world) {
  return each(plan, world, (step) => {
    const people = peopleIn(step, plan);
    if (people === undefined) return undefined;
    return methodsOf(step, world).flatMap(({ name, group }) => {
      const fits = people >= group.min && people <= (group.max ?? Infinity);
      return fits ? [] : [{ field: "size", people, method: name, range: rangeOf(group, world) }];
    });
  });
}

/** Part of the weeks that a method takes from begin to end lies before its session. */
export function lead_time(plan, { percent }, world) {
  const start = plan.start ?? world.today;
  return each(plan, world, (step) => {
    if (!step.date) return undefined;
    const weeks = Math.max(0, Math.floor(daysFrom(start, step.date) / 7));
    const longest = [...methodsOf(step, world)].sort((a, b) => b.lead_weeks - a.lead_weeks)[0];
    const needed = Math.ceil(((longest?.lead_weeks ?? 0) * percent) / 100);
    return needed > weeks ? { field: "date", weeks, needed, method: longest.name } : undefined;
  });
}

/** A step uses what comes out of a step that is not before it, or that brings nothing. */
export function input(plan, _, world) {
  return each(plan, world, (step, index) => (step.uses ?? []).flatMap((id) => {
    const at = plan.steps.findIndex((other) => other.id === id);
    if (at >= 0 && at < index && !isEmpty(plan.steps[at].comes_out)) return [];
    return [{ field: "uses", source: at < 0 ? id : nameOfStep(plan.steps[at], at, world) }];
  }));
}

export function privacy(plan, _, world) {
  return each(plan, world, (step) => {
    const keeping = methodsOf(step, world).filter((method) => method.privacy?.personal_data || method.privacy?.images);
    const names = joined(keeping.map((method) => method.name), world);
    return keeping.length && isEmpty(step.privacy) ? { field: "privacy", methods: names } : undefined;
  });
}

/** A step begins before the one above it; those without a date or week are passed over. */
export function order(plan, _, world) {
  let before;
  return each(plan, world, (step, index) => {
    const last = before;
    const own = { step, index, date: dateOf(step, plan), week: step.week };
    if (own.date !== undefined || own.week !== undefined) before = own;
    if (!last) return undefined;
    const earlier = own.date && last.date ? own.date < last.date : own.week !== undefined && last.week !== undefined && own.week < last.week;
    return earlier ? { field: step.date ? "date" : "week", before: nameOfStep(last.step, last.index, world) } : undefined;
  });
}

export function holiday(plan, _, world) {
  return each(plan, world, (step) => {
    const name = step.date && world.holidays[step.date];
    return name ? { field: "date", holiday: name } : undefined;
  });
}
