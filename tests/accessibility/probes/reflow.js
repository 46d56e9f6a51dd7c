// Nothing has to be scrolled sideways, except inside a region that has a name and takes the focus.
() => {
  const width = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} wide on a screen of ${width}`);
  for (const element of document.body.querySelectorAll("*")) {
    if (!shown(element) || onlyHeard(element)) continue;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const scrolls = ["auto", "scroll"].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isNamed = element.tabIndex >= 0 && (element.ariaLabel || element.getAttribute("aria-labelledby"));
    if (scrolls && !isNamed) found.push(`${named(element)} scrolls sideways and has no name or no focus`);
    const inside = element.closest("[tabindex][aria-label], [tabindex][aria-labelledby]");
    const aside = box.right <= 0 || box.bottom <= 0;
    if (!inside && !aside && (box.right > width + 1 || box.left < -1)) found.push(`${named(element)} sticks out to ${Math.round(box.right)} of ${width}`);
  }
  return found.slice(0, 10);
}
