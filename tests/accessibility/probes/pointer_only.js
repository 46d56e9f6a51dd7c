// What reacts to a click is a real control, so that it also reacts to a key. `__clicked` is kept by listeners.js.
() => {
  const CONTROL = "a[href], area[href], button, input, select, textarea, summary, label, option, [role=option], [contenteditable]";
  const found = [];
  const acts = (element) => element.hasAttribute("onclick") || element.onclick || window.__clicked?.has(element);
  const passesOn = (element) => element.querySelector(CONTROL) || !element.innerText?.trim();
  for (const label of document.querySelectorAll("label")) {
    if (shown(label) && label.control && !label.control.checkVisibility({ checkVisibilityCSS: true })) found.push(`${named(label)} is the only way to a field that keys can't reach`);
  }
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest(CONTROL)) continue;
    const pointed = getComputedStyle(element).cursor === "pointer" && getComputedStyle(element.parentElement).cursor !== "pointer";
    if (pointed || (acts(element) && !passesOn(element))) found.push(`${named(element)} can be clicked but is no button or link`);
  }
  return found;
}
