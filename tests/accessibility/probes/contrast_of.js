// Measures the contrast of texts that axe left open: against the ground behind them, and in a drawing against each shape they touch.
(selectors) => {
  const found = [];
  const touches = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const style = getComputedStyle(element);
    const drawing = element.closest("svg");
    const grounds = [behind(element)];
    if (drawing) {
      for (const shape of drawing.querySelectorAll("rect, path, circle, polygon")) {
        const fill = getComputedStyle(shape).fill;
        if (fill !== "none" && touches(element.getBoundingClientRect(), shape.getBoundingClientRect())) grounds.push(numbers(fill));
      }
    }
    for (let at = element; at; at = at.parentElement) {
      if (getComputedStyle(at).backgroundImage !== "none") found.push(`${named(element)} stands on a picture`);
    }
    const least = Math.min(...grounds.map((ground) => contrast(numbers(drawing ? style.fill : style.color), ground)));
    if (least < 4.5) found.push(`${named(element)} has contrast ${least.toFixed(2)}`);
  }
  return found;
}
