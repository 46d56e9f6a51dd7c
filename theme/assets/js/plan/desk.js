// The plan on the page and all that is done with it: shown, checked and kept at every change.

import { readPlan, writePlan } from "./file.js";
import { tieHelp, writeFields } from "./fields.js";
import { showFindings } from "./findings.js";
import { groupItems, stepItems } from "./plan-items.js";
import { Keeper } from "./keep.js";
import { compact, withoutLooseEnds } from "./lists.js";
import { Messages } from "./messages.js";
import { fill } from "./schedule.js";
import { Shelf } from "./shelf.js";
import { elementFrom, readWords } from "./templates.js";

const EMPTY = { groups: [], steps: [] };

function storage() {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

export class Desk {
  constructor(root, today) {
    this.root = root;
    this.today = today;
    this.base = root.dataset.base;
    this.data = JSON.parse(document.getElementById("plan-data").textContent);
    this.words = readWords();
    const { room, groups, steps } = this.data.fields;
    this.labels = { ...this.words, levels: room.choices, barriers: groups.fields.barriers.choices, phases: steps.fields.phase.choices };
    this.plan = structuredClone(EMPTY);
    this.keeper = new Keeper(storage());
    this.messages = new Messages(root);
    this.shelf = new Shelf(this);
    this.groups = groupItems(this, root);
    this.steps = stepItems(this, root);
    tieHelp(root);
  }

  /** What the check and the views know beside the plan. */
  get world() {
    const { levels, holidays } = this.data;
    return { methods: this.shelf.methods, levels, holidays, labels: this.labels, today: this.today };
  }

  get text() {
    return writePlan(this.plan, this.data, this.today);
  }

  /** For a link: nothing but what was filled in. */
  get shortText() {
    return JSON.stringify({ ...compact(this.plan), ...this.data.mark });
  }

  get isBlank() {
    return compact(this.plan) === undefined || Object.values(compact(this.plan)).every((value) => Array.isArray(value) && !value.length);
  }

  changed() {
    this.show();
    this.keep();
  }

  keep() {
    if (this.paused || (this.isBlank && this.keeper.text === undefined)) return;
    this.unsaved = !this.keeper.save(this.text);
    this.messages.keep(this.unsaved ? this.words.not_saved : this.words.saved_here);
  }

  show() {
    this.groups.show();
    this.steps.show();
    const needed = this.plan.steps.reduce((sum, step) => sum + (step.hours ?? 0), 0);
    this.root.querySelector("[data-hours]").textContent = needed ? fill(this.words.hours_total, { needed: needed.toLocaleString("nl-NL") }) : "";
    this.root.querySelector("[data-areas]").replaceChildren(...(this.plan.areas ?? []).map((id) => elementFrom("plan-area-chosen", { id, name: this.data.areas[id] ?? id })));
    showFindings(this.root, this);
    this.onShow?.();
  }

  /** Everything anew: another plan lies on the desk. */
  showAll() {
    this.root.querySelectorAll("[data-block='plan']").forEach((block) => writeFields(block, this.plan));
    this.groups.reset();
    this.steps.reset();
    this.showEarlier();
    this.show();
    this.shelf.needForPlan().then((loaded) => loaded && this.show());
  }

  showEarlier() {
    const { earlier } = this.keeper;
    this.root.querySelector("[data-earlier]").hidden = !earlier.length;
    const moment = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeStyle: "short" });
    this.root.querySelector("[data-earlier-list]").replaceChildren(...earlier.map(({ title, when }, index) => elementFrom("plan-earlier", { index, title, when: moment.format(new Date(when)) })));
  }

  putAside() {
    if (this.isBlank) return false;
    return this.keeper.putAside(this.text, this.plan.title || this.words.untitled, new Date().toISOString());
  }

  /** Another plan in place of this one, which is put aside. */
  replace(plan, news = this.words.opened) {
    const aside = this.putAside();
    this.plan = withoutLooseEnds(plan);
    this.paused = false;
    this.keep();
    this.showAll();
    const text = [fill(news, { title: plan.title || this.words.untitled }), aside ? this.words.kept_earlier : ""];
    this.messages.show(text.filter(Boolean).join(" "), aside ? { undo: () => this.takeBack(0) } : {});
  }

  begin() {
    this.replace(structuredClone(EMPTY), this.words.cleared);
  }

  takeBack(index) {
    const { text } = this.keeper.earlier[index];
    this.replace(readPlan(text, this.data).plan);
  }

  clear() {
    const before = this.keeper.clear();
    const plan = this.plan;
    this.plan = structuredClone(EMPTY);
    this.showAll();
    this.messages.keep("");
    this.messages.show(this.words.all_cleared, { undo: () => {
      this.keeper.restore(before);
      this.putAside();
      this.plan = plan;
      this.keep();
      this.showAll();
    } });
  }

  /** Another tab changed the plan that is kept. From now on nothing is kept here until people choose. */
  changedElsewhere(text) {
    if (this.paused) return;
    this.paused = true;
    const buttons = [...document.getElementById("plan-tab").content.cloneNode(true).children];
    const message = this.messages.show(this.words.other_tab, { more: buttons });
    message.addEventListener("click", ({ target }) => {
      if (!target.dataset.choice) return;
      message.remove();
      this.paused = false;
      if (target.dataset.choice === "ours") this.changed();
      else this.replace(readPlan(this.keeper.text ?? text, this.data).plan);
    });
  }

  addArea(select) {
    if (select.value) this.plan.areas = [...new Set([...(this.plan.areas ?? []), select.value])];
    this.changed();
  }

  dropArea(id) {
    this.plan.areas = this.plan.areas.filter((area) => area !== id);
    this.changed();
    this.root.querySelector("#plan-area").focus();
  }
}
