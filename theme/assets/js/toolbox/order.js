// The orders in which methods can stand, and how well one fits what is chosen.

const CLOSE = 0.25;
const { compare } = new Intl.Collator("nl");
const byName = (a, b) => compare(a.name, b.name);
const byNumber = (key) => (a, b) => (a[key] ?? Infinity) - (b[key] ?? Infinity) || byName(a, b);

/** Empty is the order of the page: by goal. */
export const ORDERS = {
  naam: () => byName,
  tijd: () => byNumber("minutes"),
  voorbereiding: () => byNumber("preparation_hours"),
  passend: (chosen, methods) => {
    const scores = new Map(methods.map((method) => [method, score(method, chosen)]));
    return (a, b) => scores.get(b) - scores.get(a) || b.completeness - a.completeness || byName(a, b);
  },
};

export function ordered(methods, order, chosen) {
  return ORDERS[order] ? [...methods].sort(ORDERS[order](chosen, methods)) : methods;
}

/**
 * Points for what fits better than it has to: what is chosen stands first, people are named and not just included,
 * a barrier has a way round, the group has nearly the size that works best.
 */
export function score(method, chosen) {
  const first = (key) => ((chosen[key] ?? []).includes(method[key]?.[0]) ? 2 : 0);
  const named = (key) => (chosen[key] ?? []).filter((value) => (method[key] ?? []).includes(value)).length;
  return first("levels") + first("goals") + 2 * named("suits") + named("barriers") + named("phases") + sizeScore(method, chosen);
}

function sizeScore({ group }, { group: people = [] }) {
  if (!people.length || !group.ideal) return 0;
  return Math.abs(group.ideal - people[0]) <= CLOSE * people[0] ? 1 : 0;
}
