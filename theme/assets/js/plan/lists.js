// Groups and steps as lists: add, move, copy, take out and put back. Pure: every function returns a new list.

/** groep-1, groep-2, …: an id that no item has yet. */
export function freeId(items, prefix) {
  const taken = new Set(items.map((item) => item.id));
  let number = items.length + 1;
  while (taken.has(`${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}

export function insert(items, item, index = items.length) {
  return [...items.slice(0, index), item, ...items.slice(index)];
}

export function remove(items, id) {
  return items.filter((item) => item.id !== id);
}

/** The item one place earlier (-1) or later (1); at the end of the list it stays where it is. */
export function move(items, id, by) {
  const from = items.findIndex((item) => item.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= items.length) return items;
  return insert(remove(items, id), items[from], to);
}

/** A copy behind the original, with an id of its own; `changes` says what is different in it. */
export function duplicate(items, id, prefix, changes) {
  const at = items.findIndex((item) => item.id === id);
  const copy = { ...structuredClone(items[at]), ...changes, id: freeId(items, prefix) };
  return insert(items, copy, at + 1);
}

/** The plan without what refers to groups or steps that are not there. */
export function withoutLooseEnds(plan) {
  const groups = new Set((plan.groups ?? []).map((group) => group.id));
  const known = new Set((plan.steps ?? []).map((step) => step.id));
  const steps = (plan.steps ?? []).map((step) => {
    const own = (step.groups ?? []).filter((id) => groups.has(id));
    return {
      ...step,
      groups: own,
      promises: (step.promises ?? []).filter((promise) => own.includes(promise.group)),
      uses: (step.uses ?? []).filter((id) => known.has(id) && id !== step.id),
    };
  });
  return { ...plan, groups: plan.groups ?? [], steps };
}

/** Take a group or a step out. Returns the plan without it, and how to put it back into a plan changed since. */
export function takeOut(plan, list, id) {
  const index = plan[list].findIndex((item) => item.id === id);
  const item = plan[list][index];
  const links = plan.steps.map((step) => ({
    id: step.id,
    groups: list === "groups" && step.groups?.includes(id),
    promise: list === "groups" && step.promises?.find((promise) => promise.group === id),
    uses: list === "steps" && step.uses?.includes(id),
  }));
  function putBack(now) {
    const whole = { ...now, steps: now.steps.map(linked) };
    return { ...whole, [list]: insert(whole[list], item, Math.min(index, whole[list].length)) };
  }
  function linked(step) {
    const link = links.find((one) => one.id === step.id);
    if (!link) return step;
    return {
      ...step,
      groups: link.groups ? [...(step.groups ?? []), id] : step.groups,
      promises: link.promise ? [...(step.promises ?? []), link.promise] : step.promises,
      uses: link.uses ? [...(step.uses ?? []), id] : step.uses,
    };
  }
  return { plan: withoutLooseEnds({ ...plan, [list]: remove(plan[list], id) }), putBack };
}

/** Without what is empty: fields nobody filled in are not in a file. */
export function compact(value) {
  if (Array.isArray(value)) return value.map(compact).filter((item) => item !== undefined);
  if (value === null || value === "" || value === undefined) return undefined;
  if (typeof value !== "object") return value;
  const kept = Object.entries(value).map(([key, inner]) => [key, compact(inner)]).filter(([, inner]) => !isEmpty(inner));
  return kept.length ? Object.fromEntries(kept) : undefined;
}

export function isEmpty(value) {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
