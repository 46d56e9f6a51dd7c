// A field can be seen: its edge or its ground differs enough from what is around it.
() => [...document.querySelectorAll("input:not([type=checkbox], [type=radio], [type=range], [type=hidden]), select, textarea")].filter(shown).flatMap((field) => {
  const style = getComputedStyle(field);
  const around = behind(field.parentElement);
  const edge = parseFloat(style.borderBottomWidth) >= 1 && style.borderBottomStyle !== "none" ? contrast(numbers(style.borderBottomColor), around) : 1;
  const best = Math.max(edge, contrast(behind(field), around));
  return best < 3 ? [`${named(field)} has an edge with contrast ${best.toFixed(1)}`] : [];
})
