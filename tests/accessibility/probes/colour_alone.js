// What is current in a menu does not differ from its neighbours by colour alone.
() => {
  const found = [];
  const COLOURS = ["color", "backgroundColor", "textDecorationColor"];
  const FORMS = ["textDecorationLine", "textDecorationThickness", "fontWeight", "fontStyle", "borderBottomWidth", "borderBottomStyle",
    "borderInlineStartWidth", "borderInlineStartStyle", "outlineStyle", "boxShadow", "borderRadius"];
  const look = (element, names) => names.map((name) => [getComputedStyle(element), getComputedStyle(element, "::before"), getComputedStyle(element, "::after")]
    .map((style) => style[name] + (style.content !== "normal" ? style.content : "")).join()).join();
  for (const element of document.querySelectorAll("[aria-current], [aria-selected=true], [aria-pressed=true]")) {
    const others = element.closest("ul, ol, nav, [role=listbox], fieldset, form")?.querySelectorAll(element.localName) ?? [];
    const like = [...others].find((one) => one !== element && one.className === element.className && !one.ariaCurrent && shown(one));
    if (!like || !shown(element)) continue;
    if (look(element, COLOURS) !== look(like, COLOURS) && look(element, FORMS) === look(like, FORMS)) found.push(`${named(element)} differs by colour alone`);
  }
  return found;
}
