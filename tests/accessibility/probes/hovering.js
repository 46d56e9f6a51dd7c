// Nothing appears only because the pointer is above it, and no words hide in a tooltip (WCAG 1.4.13).
() => {
  const found = [...document.querySelectorAll("body [title]:not(iframe, abbr)")].map((one) => `${named(one)} has words in a tooltip`);
  const rules = (sheet) => [...sheet.cssRules].flatMap((rule) => [rule, ...(rule.cssRules ? rules(rule) : [])]);
  for (const rule of [...document.styleSheets].flatMap(rules)) {
    if (!rule.selectorText?.includes(":hover")) continue;
    const shows = ["display", "visibility", "opacity", "content", "clip-path"].filter((name) => rule.style.getPropertyValue(name));
    if (shows.length) found.push(`${rule.selectorText} shows something by ${shows}`);
  }
  return found;
}
