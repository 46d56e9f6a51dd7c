// Puts the focus on a stop and says where to look at it.
(index) => {
  const element = focusable()[index];
  element.focus();
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const box = element.getBoundingClientRect();
  const clip = { x: Math.max(0, box.x - 8), y: Math.max(0, box.y - 8), width: Math.min(box.width + 16, 400), height: Math.min(box.height + 16, 200) };
  return { name: named(element), clip };
}
