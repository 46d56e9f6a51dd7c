// The plan check: rules from toolbox/plan-check.yml on a plan. Pure: the same plan gives the same findings.

import * as groups from "./check-groups.js";
import * as steps from "./check-steps.js";
import * as whole from "./check-whole.js";
import { fill } from "./schedule.js";

/** A test takes (plan, numbers, world) and gives for each place that fails {path, …words of the sentence}. */
export const TESTS = { ...whole, ...groups, ...steps };

/**
 * What the rules find in a plan. `world` is {methods: by id, levels: in order, holidays: by date, labels, today}.
 * A finding is {rule, name, path, sentence, remedy, principle, url}.
 */
export function check(plan, rules, world, scope = "plan") {
  const given = { ...plan, groups: plan.groups ?? [], steps: plan.steps ?? [] };
  return rules.filter((rule) => scope === "plan" || rule.scope !== "plan").flatMap((rule) =>
    TESTS[rule.test](given, rule.numbers ?? {}, world).map(({ path, ...words }) => ({
      rule: rule.id, name: rule.name, path, sentence: capital(fill(rule.sentence, words)), remedy: rule.remedy,
      principle: rule.principle, url: rule.url,
    })));
}

function capital(text) {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
