// Small parts of a table. Roles are said aloud, because a table shown as blocks on a phone loses its own.

export function withRole(tag, role, className = "") {
  const made = document.createElement(tag);
  made.setAttribute("role", role);
  if (className) made.className = className;
  return made;
}

/** One text as it is, more as a list, none as words for nothing. */
export function textsOf(texts, nothing) {
  if (texts.length < 2) return document.createTextNode(texts[0] ?? nothing);
  const list = document.createElement("ul");
  list.append(...texts.map((text) => {
    const item = document.createElement("li");
    item.textContent = text;
    return item;
  }));
  return list;
}

export function differenceMark(text) {
  const mark = document.createElement("span");
  mark.className = "difference";
  mark.textContent = text;
  return mark;
}
