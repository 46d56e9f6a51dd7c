// What the composer tells people: short news for screen readers, and messages with a remedy that stay until closed.

import { elementFrom } from "./templates.js";

export class Messages {
  constructor(root) {
    this.place = root.querySelector("[data-messages]");
    this.said = root.querySelector("[data-said]");
    this.saved = root.querySelector("[data-saved]");
  }

  say(text) {
    this.said.textContent = text;
  }

  /** Whether the plan is kept; written only when it changes, so that nobody hears it at every key. */
  keep(text) {
    if (this.saved.textContent !== text) this.saved.textContent = text;
  }

  /** A message above the form. `undo` gets a button; `more` are other buttons. Only one message can be undone. */
  show(text, { undo, more = [] } = {}) {
    const message = elementFrom("plan-message", { text });
    const close = elementFrom("plan-close");
    close.addEventListener("click", () => this.drop(message));
    if (undo) {
      this.place.querySelectorAll("[data-undoable]").forEach((old) => old.remove());
      message.dataset.undoable = "";
      message.append(this.button("plan-undo", () => { this.drop(message); undo(); }));
    }
    message.append(...more, close);
    this.place.prepend(message);
    return message;
  }

  button(template, act) {
    const button = elementFrom(template);
    button.addEventListener("click", act);
    return button;
  }

  /** Take a message away; the focus goes where people were before they came to it. */
  drop(message) {
    const held = message.contains(document.activeElement);
    message.remove();
    if (held) document.querySelector("[data-panel]:not([hidden]) :is(h2, input, select, textarea)")?.focus();
  }
}
