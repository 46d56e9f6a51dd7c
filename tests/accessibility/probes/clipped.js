// No text is cut off, and no text lies on other text.
() => {
  const found = [];
  const hides = (value) => ["hidden", "clip"].includes(value);
  for (const element of document.body.querySelectorAll("*")) {
    if (!shown(element) || onlyHeard(element) || !element.innerText?.trim()) continue;
    const style = getComputedStyle(element);
    const cut = (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 2)
      || (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2);
    if (cut && style.display !== "inline") found.push(`${named(element)} cuts off its text`);
  }
  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || parent.matches("script, style, option, textarea, noscript") || !shown(parent) || onlyHeard(parent) || floats(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(parent).fontSize);
    for (const box of range.getClientRects()) {
      const middle = (box.top + box.bottom) / 2;
      lines.push({ node, parent, left: box.left + 1, right: box.right - 1, top: middle - size * 0.35, bottom: middle + size * 0.35 });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, index) => {
    for (let next = index + 1; next < lines.length && lines[next].top < one.bottom; next += 1) {
      const other = lines[next];
      const over = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (other.node !== one.node && over > 2) found.push(`${named(one.parent)} lies on ${named(other.parent)}`);
    }
  });
  return found.slice(0, 10);
}
