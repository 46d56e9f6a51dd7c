// What the eye meets has the order of the source, so that the focus doesn't jump.
() => {
  const found = [];
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (element.tabIndex > 0) found.push(`${named(element)} has tabindex ${element.tabIndex}`);
    if (!/flex|grid/.test(style.display)) continue;
    if (/reverse/.test(style.flexDirection + style.flexWrap) || /dense/.test(style.gridAutoFlow)) found.push(`${named(element)} shows its children in another order`);
    for (const child of element.children) {
      if (getComputedStyle(child).order !== "0") found.push(`${named(child)} is moved by order`);
    }
  }
  return found;
}
