// In the system's own colours every control has an edge and every icon stays. The system draws ticks and dots itself.
() => {
  const found = [];
  const edged = (style) => ["Top", "Bottom"].some((side) => parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== "none"
      && numbers(style[`border${side}Color`])[3] > 0.5)
    || (parseFloat(style.outlineWidth) >= 1 && style.outlineStyle !== "none");
  for (const element of document.querySelectorAll("button, .button, input:not([type=checkbox], [type=radio]), select, textarea")) {
    if (shown(element) && !onlyHeard(element) && element.type !== "hidden" && !edged(getComputedStyle(element))) found.push(`${named(element)} has no edge`);
  }
  for (const element of document.body.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      if (part && parseFloat(style.width) > 64) continue; // an ornament
      if (style.maskImage === "none" || (part && style.content === "none") || !shown(element)) continue;
      if (contrast(numbers(style.backgroundColor), behind(element.parentElement)) < 3) found.push(`${named(element)}${part ?? ""} is an icon that disappears`);
    }
  }
  return found;
}
