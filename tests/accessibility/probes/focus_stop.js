// The element that has the focus: what it is, and whether a person sees it and sees that it has the focus.
() => {
  const element = document.activeElement;
  if (!element || element === document.body || "fence" in element.dataset) return null;
  const places = (window.__places ??= new Map());
  if (!places.has(element)) document.querySelectorAll("*").forEach((one, place) => places.set(one, place));
  const box = element.getBoundingClientRect();
  const found = [];
  const inView = box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  if (!shown(element) || !inView) found.push("is not in view");
  else {
    const points = [...element.getClientRects()].flatMap((part) => [0.1, 0.5, 0.9].flatMap((x) => [0.15, 0.5, 0.85].map((y) => [part.left + part.width * x, part.top + part.height * y])))
      .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const own = (at) => at && (element.contains(at) || [...(element.labels ?? [])].some((label) => label.contains(at)));
    if (points.length && !points.some(([x, y]) => own(document.elementFromPoint(x, y)))) found.push("is covered");
  }
  const carrier = ringed(element);
  if (!carrier) found.push("shows no ring of 2 pixels");
  else {
    const style = getComputedStyle(carrier);
    const around = parseFloat(style.outlineOffset) >= 0 ? carrier.parentElement : carrier;
    const sees = contrast(numbers(style.outlineColor), behind(around));
    if (style.outlineStyle !== "none" && sees < 3) found.push(`has a ring with contrast ${sees.toFixed(1)}`);
  }
  return { index: places.get(element), name: named(element), found };
}
