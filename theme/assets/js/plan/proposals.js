// What choosing a method fills in for a step. Only what is still empty; what people typed stays.

import { isEmpty } from "./lists.js";
import { highest, methodsOf, promisedIn } from "./promises.js";

export function withMethod(step, method, plan, world) {
  if (step.methods?.includes(method.id)) return step;
  const before = methodsOf(step, world);
  const keeps = method.privacy?.personal_data || method.privacy?.images;
  const next = {
    ...step,
    methods: [...(step.methods ?? []), method.id],
    title: step.title || method.name,
    phase: step.phase ?? method.phases[0],
    channels: isEmpty(step.channels) ? method.channels : step.channels,
    minutes: step.minutes ?? method.event_minutes,
    hours: step.hours === undefined || (before.length && step.hours === hoursOf(before)) ? hoursOf([...before, method]) : step.hours,
    privacy: step.privacy || (keeps ? method.privacy.note : undefined),
  };
  return { ...next, promises: promisesFor(next, plan, world) };
}

/** Preparation, follow-up, and the people who are there. To half an hour. */
export function hoursOf(methods) {
  const hours = methods.reduce((sum, method) => sum + method.preparation_hours + method.follow_up_hours + ((method.event_minutes ?? 0) / 60) * method.facilitators, 0);
  return Math.round(hours * 2) / 2;
}

/** A group that was promised more than the method gives, gets what the method does give in this step. */
export function promisesFor(step, plan, world) {
  const levels = methodsOf(step, world).flatMap((method) => method.levels);
  const own = (step.groups ?? []).flatMap((id) => {
    const level = promisedIn(step, id);
    if (level) return [{ group: id, level }];
    const promised = plan.groups.find((group) => group.id === id)?.level;
    if (!promised || !levels.length || levels.includes(promised)) return [];
    const possible = highest(levels.filter((one) => world.levels.indexOf(one) < world.levels.indexOf(promised)), world.levels);
    return possible ? [{ group: id, level: possible }] : [];
  });
  return own;
}
