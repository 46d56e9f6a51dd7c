// A plan as a playbook: what the template needs to print it. Pure; all words come from the plan, the methods and `desk`.

import { compact, isEmpty } from "./lists.js";
import { joined, methodsOf, nameOfStep, promisedIn } from "./promises.js";
import { clock, feedbackDate, inWords, later, onDate, when } from "./schedule.js";

export function playbook(plan, desk) {
  const sessions = plan.steps.map((step, index) => session(step, index, plan, desk));
  return {
    ...shared(plan, desk),
    summary: plan.summary,
    room: desk.labels.levels[plan.room],
    start: plan.start && inWords(plan.start),
    hours: hoursOf(plan),
    groups: plan.groups.map((group) => ({ ...group, level: desk.labels.levels[group.level], barriers: (group.barriers ?? []).map((one) => desk.labels.barriers[one]).join(", ") })),
    timeline: sessions,
    sessions,
    roles: plan.roles,
    materials: distinct(plan.steps.flatMap((step) => methodsOf(step, desk.world).flatMap((method) => method.materials))),
    risks: plan.risks,
    evaluation: plan.evaluation,
    invitations: plan.steps.map((step, index) => ({ step, index })).filter(({ step }) => step.date && step.starts).map(({ step, index }) => invitation(step, index, plan, desk)),
  };
}

/** What every view of a plan says in the same words. */
export function shared(plan, desk) {
  return {
    title: plan.title || desk.words.untitled,
    question: plan.question,
    why: plan.why,
    areas: (plan.areas ?? []).map((id) => desk.data.areas[id] ?? id).join(", "),
    open: plan.open_points,
    fixed: plan.fixed_points,
    contact: plan.contact,
  };
}

function hoursOf(plan) {
  const needed = plan.steps.reduce((sum, step) => sum + (step.hours ?? 0), 0);
  return `${needed.toLocaleString("nl-NL")}${plan.hours_available === undefined ? "" : ` / ${plan.hours_available.toLocaleString("nl-NL")}`}`;
}

function session(step, index, plan, desk) {
  const methods = methodsOf(step, desk.world);
  const due = feedbackDate(step, plan);
  return {
    number: index + 1,
    title: step.title || desk.words.no_name,
    when: when(step, plan, desk.words),
    moment: step.date ? onDate(step.date) : when(step, plan, desk.words),
    phase: desk.labels.phases[step.phase] ?? desk.words.no_phase,
    groups: withPromises(step, plan, desk),
    methods: joined(methods.map((method) => method.name), desk.world),
    hours: step.hours?.toLocaleString("nl-NL"),
    answer: due ? onDate(due) : feedbackTerm(step, desk),
    place: step.place, goal: step.goal, goes_in: step.goes_in, comes_out: step.comes_out, privacy: step.privacy,
    decision: pair(step.decision?.who, step.decision?.what),
    feedback: pair(step.feedback?.to, step.feedback?.how),
    before: tasks(methods, "before"),
    script: script(step, methods),
    after: tasks(methods, "after"),
    roles: distinct(methods.flatMap((method) => method.steps.map((part) => part.role)).filter(Boolean)),
    materials: distinct(methods.flatMap((method) => method.materials)),
  };
}

export function withPromises(step, plan, desk) {
  const own = plan.groups.filter((group) => step.groups?.includes(group.id));
  return own.map((group) => {
    const level = desk.labels.levels[promisedIn(step, group.id) ?? group.level];
    return [group.name || desk.words.no_name, level && `(${level})`].filter(Boolean).join(" ");
  }).join(", ");
}

/** The term in days, for a step without a date. */
export function feedbackTerm(step, desk) {
  const days = step.feedback?.within_days;
  return days === undefined ? desk.words.unknown_yet : desk.words.within.replace("{days}", days);
}

export function pair(first, second) {
  return [first, second].filter(Boolean).join(": ");
}

/** What happens during the session, with clock times when it has a beginning and the method is a gathering. */
export function script(step, methods) {
  let time = step.starts;
  return tasks(methods, "during").map((part) => {
    const onClock = time && part.timed;
    const row = { ...compact(part), time: onClock ? clock(time) : part.minutes ? `${part.minutes} min.` : "" };
    if (onClock && part.minutes) {
      const end = later(time, part.minutes);
      row.time = `${clock(time)}–${clock(end)}`;
      time = end;
    }
    return row;
  });
}

/** The steps of the methods in one stage; with more methods each says where it comes from. */
function tasks(methods, stage) {
  const from = (method) => (methods.length > 1 ? method.name : "");
  return methods.flatMap((method) => method.steps.filter((part) => part.stage === stage).map((part) => ({ ...part, from: from(method), timed: Boolean(method.event_minutes) })));
}

function distinct(texts) {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
}

function invitation(step, index, plan, desk) {
  const levels = [...new Set(plan.groups.filter((group) => step.groups?.includes(group.id)).map((group) => promisedIn(step, group.id) ?? group.level))].filter(Boolean);
  const groupsOf = (level) => plan.groups.filter((group) => step.groups?.includes(group.id) && (promisedIn(step, group.id) ?? group.level) === level).map((group) => group.name);
  const due = feedbackDate(step, plan);
  return {
    ...shared(plan, desk),
    session: nameOfStep(step, index, desk.world),
    when: when(step, plan, desk.words),
    until: step.minutes ? clock(later(step.starts, step.minutes)) : "",
    place: step.place || desk.words.unknown_yet,
    question: plan.question || desk.words.unknown_yet,
    contact: plan.contact || desk.words.unknown_yet,
    promises: levels.map((level) => ({ sentence: desk.data.promises[level], group: levels.length > 1 ? joined(groupsOf(level).filter(Boolean), desk.world) : "" })),
    feedback: isEmpty(step.feedback?.how) ? "" : [step.feedback.how, due && desk.words.at_latest.replace("{date}", inWords(due))].filter(Boolean).join(" "),
  };
}
