// One stop of each kind, by its place among all stops: of one look and in one part of the page.
() => {
  const kinds = new Map();
  focusable().forEach((element, index) => {
    const kind = `${element.localName}.${element.className} in ${element.closest("header, main, footer, dialog")?.localName}`;
    if (shown(element) && !onlyHeard(element) && !kinds.has(kind)) kinds.set(kind, index);
  });
  return [...kinds.values()];
}
