// The composer of plans: ties the form, the check, the views and what is kept together.

import { date } from "../amsterdam.js";
import { Desk } from "./desk.js";
import { readField, set } from "./fields.js";
import { goTo } from "./findings.js";
import { whenChangedElsewhere } from "./keep.js";
import { openAsked, openFile, openKept, openProcess } from "./opening.js";
import { makeLink, saveCalendar, saveFile } from "./output.js";
import { readPromises, readUses } from "./step-parts.js";
import { Views } from "./views.js";

const root = document.querySelector("[data-composer]");
const desk = new Desk(root, date(Date.now() / 1000));
const views = new Views(root, desk);

/** What people type goes into the plan at once. */
function take(event) {
  const field = event.target.closest("[data-field]");
  if (!field || !event.target.closest("[data-form]")) return;
  const item = event.target.closest("[data-item]");
  const list = item?.closest("[data-list]").dataset.list;
  const block = item ? desk.plan[list].find(({ id }) => id === item.dataset.item) : desk.plan;
  if (field.dataset.part === "promises") readPromises(field, block, desk);
  else if (field.dataset.part === "uses") readUses(field, block);
  else if (field.dataset.kind !== "areas") set(block, field.dataset.field, readField(field));
  desk.changed();
}

const ACTIONS = {
  "add-group": () => desk.groups.add(),
  "add-step": () => desk.steps.add({ phase: desk.plan.steps.at(-1)?.phase }),
  "add-area": () => desk.addArea(root.querySelector("#plan-area")),
  "drop-area": (button) => desk.dropArea(button.dataset.value),
  "pick-method": (button) => desk.shelf.pick(button.closest("[data-item]").dataset.item),
  "drop-method": (button) => desk.shelf.drop(button.closest("[data-item]").dataset.item, button.dataset.value),
  "start-process": () => { const { value } = root.querySelector("#plan-process"); return value ? openProcess(value, desk) : desk.begin(); },
  "take-back": (button) => desk.takeBack(Number(button.dataset.value)),
  clear: () => desk.clear(),
  save: () => saveFile(desk),
  link: () => makeLink(root, desk),
  calendar: () => saveCalendar(desk),
  "print-playbook": () => views.print("draaiboek"),
  "print-residents": () => views.print("bewoners"),
};

function act(event) {
  const button = event.target.closest("[data-do]");
  if (button) ACTIONS[button.dataset.do]?.(button);
  const way = event.target.closest("[data-go]");
  if (!way) return;
  event.preventDefault();
  goTo(root, way.dataset.go, desk);
}

root.addEventListener("input", take);
root.addEventListener("click", act);
root.querySelector("#plan-file").addEventListener("change", (event) => openFile(event.target, desk));
whenChangedElsewhere((text) => desk.changedElsewhere(text));
addEventListener("beforeunload", (event) => desk.unsaved && event.preventDefault());

openKept(desk);
root.hidden = false;
document.querySelector(".plan-without").hidden = true;
desk.showAll();
views.show(views.asked);
desk.onShow = () => views.shown !== "form" && views.fill(views.shown);
openAsked(desk).then(() => views.show(views.asked));
addEventListener("hashchange", () => openAsked(desk));
