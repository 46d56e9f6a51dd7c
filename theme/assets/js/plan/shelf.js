// The methods of the toolbox, fetched when the plan first needs them, and how they come into a step and out of it.

import { writeFields } from "./fields.js";
import { Picker } from "./picker.js";
import { withMethod } from "./proposals.js";
import { fill } from "./schedule.js";

export class Shelf {
  constructor(desk) {
    this.desk = desk;
    this.methods = {};
    this.picker = new Picker(desk, this);
  }

  /** Load the methods once. Gives whether they are there. */
  async need() {
    this.loading ??= fetch(`${this.desk.base}toolbox/draaiboek/methods.json`).then((answer) => answer.json());
    try {
      const { methods } = await this.loading;
      this.methods = Object.fromEntries(methods.map((method) => [method.id, method]));
      return true;
    } catch {
      this.loading = undefined;
      this.desk.messages.show(this.desk.words.methods_failed);
      return false;
    }
  }

  needForPlan() {
    return this.desk.plan.steps.some((step) => step.methods?.length) ? this.need() : Promise.resolve(false);
  }

  stepOf(id) {
    return this.desk.plan.steps.find((step) => step.id === id);
  }

  /** Let people choose a method for a step. */
  async pick(id) {
    const chosen = await this.picker.choose(this.stepOf(id)?.phase);
    if (chosen) this.put(id, chosen);
  }

  put(id, chosen) {
    const { plan, steps, world, words, messages } = this.desk;
    const method = this.methods[chosen];
    plan.steps = plan.steps.map((step) => (step.id === id ? withMethod(step, method, plan, world) : step));
    writeFields(steps.elements.get(id), this.stepOf(id));
    this.desk.changed();
    messages.say(fill(words.method_added, { name: method.name }));
  }

  drop(id, method) {
    const { steps, words, messages } = this.desk;
    const step = this.stepOf(id);
    step.methods = step.methods.filter((one) => one !== method);
    this.desk.changed();
    steps.elements.get(id).querySelector("[data-do='pick-method']").focus();
    messages.say(fill(words.method_removed, { name: this.methods[method]?.name ?? method }));
  }

  /** A new step with a method of the toolbox. */
  async use(id) {
    if (!(await this.need())) return;
    if (this.methods[id]) this.put(this.desk.steps.add().id, id);
    else this.desk.messages.show(this.desk.words.no_such_method);
  }
}
