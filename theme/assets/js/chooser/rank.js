// Which methods fit the answers, in order, with the reasons. The rules are data (toolbox/chooser.yml); whether a
// method fits one answer is decided where the filters decide it.

import { fits } from "../toolbox/rules.js";
import { joined, phrase, said } from "../toolbox/words.js";

/** The advice not to start, when an answer leads to one; else undefined. Answers: {question: answer}. */
export function stop(whether, answers) {
  for (const { id, outcomes } of whether) {
    if (outcomes[answers[id]]) return outcomes[answers[id]];
  }
  return undefined;
}

/** Whether every question that comes before the choice has been answered with "go on". */
export const mayStart = (whether, answers) =>
  whether.every(({ id, outcomes }) => answers[id] in outcomes && !outcomes[answers[id]]);

/**
 * Every method with its reasons, best first: what must fit before what would be nice, then the weight of what fits,
 * then the least preparation. Chosen: {facet: [value, …]}; a question without an answer asks nothing.
 * Returns [{method, score, blocked, good: [text], bad: [{text, change}]}].
 */
export function rank({ fields, methods }, questions, chosen) {
  const asked = questions.filter(({ facet }) => chosen[facet]?.length);
  return methods.map((method) => judge(fields, asked, chosen, method)).sort(better);
}

function judge(fields, asked, chosen, method) {
  const result = { method, score: 0, blocked: 0, good: [], bad: [] };
  for (const question of asked) {
    const say = (text) => fill(text, fields, question.facet, chosen[question.facet], method);
    if (fits(fields, question.facet, method, chosen[question.facet])) {
      result.score += question.weight;
      result.good.push(say(question.fits));
    } else {
      result.blocked += question.must ? 1 : 0;
      result.bad.push({ text: say(question.misses), change: say(question.changes) });
    }
  }
  return result;
}

function better(a, b) {
  return a.blocked - b.blocked || b.score - a.score
    || a.method.preparation_hours - b.method.preparation_hours || a.method.name.localeCompare(b.method.name, "nl");
}

function fill(text, fields, facet, values, method) {
  const answer = joined(values.map((value) => named(fields[facet], value)));
  const own = joined(said(fields, method, facet)) || "niet bekend";
  return text.replace("{antwoord}", answer).replace("{methode}", own);
}

/** How an answer reads within a sentence that has its own words around it. */
function named(field, value) {
  return phrase({ ...field, phrase: "{}" }, value);
}
