// The form and the two views of the same plan: which one is shown, with the back button, and printing them.

import { playbook } from "./playbook.js";
import { residents } from "./residents.js";
import { fromTemplate } from "./templates.js";

const MADE = { draaiboek: ["plan-playbook", playbook], bewoners: ["plan-residents", residents] };

export class Views {
  constructor(root, desk) {
    Object.assign(this, { root, desk });
    root.querySelector(".plan-views").addEventListener("click", (event) => this.follow(event));
    addEventListener("popstate", () => this.show(this.asked));
    addEventListener("beforeprint", () => this.fill(this.printing ?? this.shown));
    addEventListener("afterprint", () => this.afterPrint());
  }

  get asked() {
    const name = new URLSearchParams(location.search).get("beeld");
    return Object.hasOwn(MADE, name) ? name : "form";
  }

  get shown() {
    return this.root.querySelector("[data-panel]:not([hidden])").dataset.panel;
  }

  follow(event) {
    const link = event.target.closest("[data-view]");
    if (!link || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    if (this.asked !== link.dataset.view) history.pushState(null, "", link.getAttribute("href") === "?" ? location.pathname : link.getAttribute("href"));
    this.show(link.dataset.view, true);
  }

  show(name, focus = false) {
    this.root.querySelectorAll("[data-panel]").forEach((panel) => { panel.hidden = panel.dataset.panel !== name; });
    this.root.querySelectorAll("[data-view]").forEach((link) => (link.dataset.view === name ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")));
    document.body.dataset.print = name === "bewoners" ? "bewoners" : "draaiboek";
    this.fill(name);
    if (focus) this.root.querySelector(`[data-panel="${name}"] [tabindex="-1"]`)?.focus();
  }

  /** The view anew from the plan; on paper the form is a playbook. */
  async fill(name) {
    const wanted = Object.hasOwn(MADE, name) ? name : "draaiboek";
    this.write(wanted);
    if (await this.desk.shelf.needForPlan()) this.write(wanted);
  }

  write(name) {
    const [template, make] = MADE[name];
    this.root.querySelector(`[data-panel="${name}"]`).replaceChildren(fromTemplate(template, make(this.desk.plan, this.desk)));
  }

  async print(name) {
    await this.desk.shelf.needForPlan();
    this.printing = name;
    document.body.dataset.print = name;
    this.write(name);
    print();
  }

  afterPrint() {
    this.printing = undefined;
    document.body.dataset.print = this.shown === "bewoners" ? "bewoners" : "draaiboek";
  }
}
