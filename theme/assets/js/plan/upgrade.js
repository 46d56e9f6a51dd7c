// Older versions of a plan file become the present one, a step per version.

const DAYS = 14;

/** Version 1 had one term for feedback for the whole plan; in version 2 every step has its own. */
function fromOne({ feedback_days: days = DAYS, ...plan }) {
  const steps = Array.isArray(plan.steps) ? plan.steps : [];
  return { ...plan, steps: steps.map((step) => (isBlock(step?.feedback) ? { ...step, feedback: { within_days: days, ...step.feedback } } : step)) };
}

const STEPS = { 1: fromOne };

export function upgrade(data, version) {
  let plan = data;
  for (let from = data.version; from < version; from += 1) plan = { ...STEPS[from](plan), version: from + 1 };
  return plan;
}

function isBlock(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
