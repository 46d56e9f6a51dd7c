// Shows what the plan check finds, with the way to the field and to the principle behind it.

import { check } from "./check.js";
import { elementFrom } from "./templates.js";
import { fill } from "./schedule.js";

export function showFindings(root, desk) {
  const found = check(desk.plan, desk.data.rules, desk.world);
  const { words } = desk;
  const text = found.length === 0 ? words.clean : found.length === 1 ? words.one_finding : fill(words.findings, { count: found.length });
  const count = root.querySelector("[data-count]");
  if (count.textContent !== text) count.textContent = text;
  const list = root.querySelector("[data-findings]");
  const key = JSON.stringify(found);
  if (list.dataset.key === key) return;
  list.dataset.key = key;
  list.replaceChildren(...found.map((finding) => elementFrom("plan-finding", {
    ...finding, target: "#stappen", url: desk.base + finding.url, principle: desk.data.principles[finding.principle],
  })));
}

/** Bring people to the field at a path such as "steps.2.feedback.to" or "groups.0.reach". */
export function goTo(root, path, desk) {
  const [list, index, ...rest] = path.split(".");
  const inList = desk.plan[list]?.[index];
  const around = inList ? root.querySelector(`[data-list="${list}"] [data-item="${CSS.escape(inList.id)}"]`) : root.querySelector("[data-form]");
  around.querySelectorAll("details").forEach((part) => { part.open = true; });
  const field = inList ? fieldIn(around, rest) : around.querySelector(`[data-field="${path}"]`);
  const target = field?.querySelector("input:not(:disabled), select:not(:disabled), textarea") ?? root.querySelector("#stappen");
  target.focus();
  target.scrollIntoView({ block: "center" });
}

function fieldIn(item, names) {
  if (names[0] === "promises") return item.querySelector(`[data-row="${CSS.escape(names[1])}"]`);
  return item.querySelector(`[data-field="${names.join(".")}"]`);
}
