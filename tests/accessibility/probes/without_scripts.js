// Without scripts: every link of the menu stands there, folds out or stands elsewhere on the page, and no control is left that does nothing.
() => {
  const found = [];
  for (const link of document.querySelectorAll("header a[href]")) {
    const elsewhere = [...document.links].some((other) => other.href === link.href && shown(other));
    if (!shown(link) && !elsewhere && !link.closest("details:not([open])")) found.push(`${named(link)} in the header can't be seen`);
  }
  for (const control of document.querySelectorAll("button, input, select, textarea, [role=button], [role=combobox]")) {
    if (shown(control) && !control.disabled && !control.closest("form[action]")) found.push(`${named(control)} does nothing`);
  }
  return found;
}
