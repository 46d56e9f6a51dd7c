// The focus never goes where nobody can see it. What hides until it has the focus, like a skip link, comes into view then.
() => {
  const found = [];
  const before = document.activeElement;
  const { scrollX: x, scrollY: y } = window;
  const inPage = (box) => box.width > 1 && box.height > 1 && box.right > 0 && box.bottom + scrollY > 0 && box.left < document.documentElement.clientWidth;
  for (const element of focusable()) {
    if (shown(element) && !onlyHeard(element) && inPage(element.getBoundingClientRect())) continue;
    if (!element.checkVisibility({ checkVisibilityCSS: true })) continue;
    element.focus({ preventScroll: true });
    if (document.activeElement === element && !(shown(element) && inPage(element.getBoundingClientRect()))) found.push(`${named(element)} takes the focus and can't be seen`);
  }
  before === document.body ? document.activeElement.blur() : before.focus({ preventScroll: true });
  scrollTo(x, y);
  return found;
}
