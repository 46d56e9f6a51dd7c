// A plan as residents see it: what they can change, when, who decides and how they hear back. Pure.

import { feedbackTerm, pair, shared } from "./playbook.js";
import { feedbackDate, inWords, when } from "./schedule.js";
import { joined, nameOfGroup } from "./promises.js";

export function residents(plan, desk) {
  return {
    ...shared(plan, desk),
    promises: plan.groups.filter((group) => group.level).map((group) => ({
      group: nameOfGroup(group, plan.groups.indexOf(group), desk.world), level: desk.labels.levels[group.level], sentence: desk.data.promises[group.level],
    })),
    moments: plan.steps.map((step) => moment(step, plan, desk)),
    evaluation: plan.evaluation,
  };
}

function moment(step, plan, desk) {
  const due = feedbackDate(step, plan);
  const names = plan.groups.filter((group) => step.groups?.includes(group.id)).map((group) => group.name).filter(Boolean);
  const term = due ? desk.words.at_latest.replace("{date}", inWords(due)) : step.feedback?.within_days === undefined ? "" : feedbackTerm(step, desk);
  return {
    title: step.title || desk.words.no_name,
    when: when(step, plan, desk.words),
    place: step.place,
    goal: step.goal,
    who: joined(names, desk.world),
    decision: pair(step.decision?.who, step.decision?.what),
    answer: [step.feedback?.how, term].filter(Boolean).join(" "),
  };
}
