// The menu on a small screen: the link to the menu at the foot becomes a button that shows the menu right here.

/** Replaces the link by a button of the same size, so that nothing moves. */
export function menu(link) {
  const panel = document.getElementById(link.dataset.opens);
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.append(...link.childNodes);
  button.setAttribute("aria-controls", panel.id);
  link.replaceWith(button);

  function show(open) {
    button.setAttribute("aria-expanded", String(open));
    panel.toggleAttribute("data-open", open);
  }

  function close() {
    if (!panel.hasAttribute("data-open")) return;
    const inside = panel.contains(document.activeElement);
    show(false);
    if (inside) button.focus();
  }

  show(false);
  button.addEventListener("click", () => show(!panel.hasAttribute("data-open")));
  panel.parentElement.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) close();
  });
}
