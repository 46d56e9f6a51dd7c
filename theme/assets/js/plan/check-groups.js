// Tests of the plan check on the groups of a plan.

import { isEmpty } from "./lists.js";
import { atLeast, highest, joined, nameOfGroup, possibleIn, promisedIn, stepsWith } from "./promises.js";

export function reach(plan, _, world) {
  return where(plan, world, (group) => group.often_missing && isEmpty(group.reach), "reach");
}

export function unused_group(plan, _, world) {
  if (!plan.steps.length) return [];
  return where(plan, world, (group) => !stepsWith(plan, group).length, "name");
}

function where(plan, world, fails, field) {
  return plan.groups.flatMap((group, index) => (fails(group) ? [{ path: `groups.${index}.${field}`, group: nameOfGroup(group, index, world) }] : []));
}

/** Somebody is promised so much, while in no step whoever decides agreed. */
export function agreement(plan, { level: least }, world) {
  if (plan.steps.some((step) => step.decision?.who && step.decision.agreed)) return [];
  const promised = plan.groups.map((group, index) => {
    const levels = [group.level, ...plan.steps.map((step) => promisedIn(step, group.id))].filter(Boolean);
    return { name: nameOfGroup(group, index, world), level: highest(levels, world.levels) };
  }).filter(({ level }) => level && atLeast(level, least, world.levels));
  if (!promised.length) return [];
  const levels = [...new Set(promised.map(({ level }) => world.labels.levels[level]))];
  const words = { group: joined(promised.map(({ name }) => name), world), promised: joined(levels, world) };
  return [{ path: plan.steps.length ? "steps.0.decision.agreed" : "steps", ...words }];
}

/** The promise to a group comes true in at least one step: by its method, or, without a known method, by its word. */
export function promise_unmet(plan, _, world) {
  return plan.groups.flatMap((group, index) => {
    const own = stepsWith(plan, group);
    if (!group.level || !own.length) return [];
    const met = own.some(({ step }) => {
      const level = promisedIn(step, group.id) ?? possibleIn(step, world) ?? group.level;
      return atLeast(level, group.level, world.levels);
    });
    const words = { group: nameOfGroup(group, index, world), promised: world.labels.levels[group.level] };
    return met ? [] : [{ path: `groups.${index}.level`, ...words }];
  });
}

/** All steps of a group go by these channels only. With barriers: only groups that have one of them. */
export function only_channels(plan, { channels, barriers = [], audiences = [] }, world) {
  return plan.groups.flatMap((group, index) => {
    const concerned = (!barriers.length && !audiences.length) || audiences.includes(group.audience) || group.barriers?.some((barrier) => barriers.includes(barrier));
    const used = new Set(stepsWith(plan, group).flatMap(({ step }) => step.channels ?? []));
    if (!concerned || !used.size || ![...used].every((channel) => channels.includes(channel))) return [];
    const { index: at } = stepsWith(plan, group).find(({ step }) => step.channels?.length);
    return [{ path: `steps.${at}.channels`, group: nameOfGroup(group, index, world) }];
  });
}
