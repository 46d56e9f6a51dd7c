// Nothing moves, blinks or plays by itself; who asks for less motion gets none.
({ reduced }) => {
  const found = [];
  for (const animation of document.getAnimations()) {
    const { duration, iterations } = animation.effect.getComputedTiming();
    const span = duration * iterations;
    if (reduced ? span > 10 : span > 5000) found.push(`${named(animation.effect.target)} moves for ${span} ms`);
  }
  for (const element of document.querySelectorAll("*")) {
    if (element.matches("marquee, blink, [autoplay]")) found.push(`${named(element)} plays by itself`);
    const times = getComputedStyle(element).transitionDuration.split(",").map(parseFloat);
    if (reduced && Math.max(...times) > 0.01) found.push(`${named(element)} glides although less motion was asked`);
  }
  if (reduced && getComputedStyle(document.documentElement).scrollBehavior === "smooth") found.push("the page scrolls smoothly although less motion was asked");
  return found;
}
