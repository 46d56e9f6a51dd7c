// A list of groups or steps on the page: adding, moving, copying and removing them by buttons, with the focus kept.

import { duplicate, freeId, insert, move, takeOut } from "./lists.js";
import { tieHelp, writeFields } from "./fields.js";
import { elementFrom } from "./templates.js";
import { fill } from "./schedule.js";

export class Items {
  /** `own` has: list, template, prefix, heading (name of a word), make(element), update(element, item, index), above(item, before). */
  constructor(desk, container, own) {
    Object.assign(this, { desk, container, ...own, elements: new Map() });
    container.addEventListener("click", (event) => this.act(event.target.closest("[data-do]")));
  }

  get items() {
    return this.desk.plan[this.list];
  }

  set items(items) {
    this.desk.plan[this.list] = items;
  }

  idOf(node) {
    return node.closest("[data-item]").dataset.item;
  }

  /** The page as the plan has it: elements that are there stay, so that what people are doing goes on. */
  show() {
    const nodes = this.items.flatMap((item, index) => {
      const element = this.elements.get(item.id) ?? this.make(item);
      this.name(element, item, index);
      this.update(element, item, index);
      return [...this.above(item, this.items[index - 1]), element];
    });
    const kept = new Set(this.items.map((item) => item.id));
    [...this.elements.keys()].filter((id) => !kept.has(id)).forEach((id) => this.elements.delete(id));
    const same = nodes.length === this.container.children.length && nodes.every((node, at) => node === this.container.children[at]);
    if (same) return;
    const active = document.activeElement;
    this.container.replaceChildren(...nodes);
    if (active?.isConnected && this.container.contains(active)) active.focus({ preventScroll: true });
  }

  /** All elements anew: another plan was opened. */
  reset() {
    this.elements.clear();
    this.show();
  }

  make(item) {
    const element = elementFrom(this.template);
    element.dataset.item = item.id;
    tieHelp(element);
    writeFields(element, item);
    this.elements.set(item.id, element);
    return element;
  }

  name(element, item, index) {
    const { words } = this.desk;
    const title = fill(words[this.heading], { number: index + 1, title: this.title(item) || words.no_name });
    element.querySelector("[data-heading]").textContent = title;
    element.querySelectorAll("[data-of]").forEach((part) => { part.textContent = `: ${title}`; });
  }

  headingOf(id) {
    return this.elements.get(id).querySelector("[data-heading]");
  }

  act(button) {
    const actions = { up: () => this.moveBy(button, -1), down: () => this.moveBy(button, 1), copy: () => this.copy(button), remove: () => this.remove(button) };
    if (button) actions[button.dataset.do]?.();
  }

  add(values = {}, index = this.items.length) {
    const item = { id: freeId(this.items, this.prefix), ...values };
    this.items = insert(this.items, item, index);
    this.desk.changed();
    const element = this.elements.get(item.id);
    element.querySelectorAll("[data-fields]").forEach((part) => { part.open = true; });
    element.querySelector("input, select, textarea").focus();
    this.say("added", item.id);
    return item;
  }

  moveBy(button, by) {
    const id = this.idOf(button);
    const before = this.items;
    this.items = move(before, id, by);
    this.desk.changed();
    button.focus();
    const place = this.items.findIndex((item) => item.id === id) + 1;
    this.say(this.items === before ? "at_end" : "moved", id, { place, count: this.items.length });
  }

  copy(button) {
    const id = this.idOf(button);
    const at = this.items.findIndex((item) => item.id === id);
    this.items = duplicate(this.items, id, this.prefix, this.renamed(this.items[at]));
    this.desk.changed();
    this.headingOf(this.items[at + 1].id).focus();
    this.say("copied", id);
  }

  remove(button) {
    const id = this.idOf(button);
    const name = this.headingOf(id).textContent;
    const at = this.items.findIndex((item) => item.id === id);
    const { plan, putBack } = takeOut(this.desk.plan, this.list, id);
    this.desk.plan = plan;
    this.desk.changed();
    const near = this.items[at] ?? this.items[at - 1];
    (near ? this.headingOf(near.id) : this.addButton).focus();
    this.desk.messages.show(fill(this.desk.words.removed, { what: name }), {
      undo: () => {
        this.desk.plan = putBack(this.desk.plan);
        this.desk.changed();
        this.headingOf(id).focus();
        this.desk.messages.say(fill(this.desk.words.put_back, { what: name }));
      },
    });
  }

  say(word, id, values = {}) {
    this.desk.messages.say(fill(this.desk.words[word], { what: this.headingOf(id).textContent, ...values }));
  }
}
