// What can be pressed is large enough; a link in a sentence is as high as its line.
({ minimum, main }) => {
  const MAIN = "button, .button, header a, input:not([type=checkbox], [type=radio]), select";
  const inSentence = (link) => {
    if (link.localName !== "a" || getComputedStyle(link).display !== "inline") return false;
    const block = link.closest("p, li, dd, dt, td, th, caption, blockquote, figcaption, address, div, label");
    return block && block.innerText.trim().length > link.innerText.trim().length + 2;
  };
  const box = (element) => {
    const boxes = [element, ...(element.matches("input[type=checkbox], input[type=radio]") ? element.labels : [])].map((one) => one.getBoundingClientRect());
    const over = [...element.querySelectorAll("img, svg")].map((one) => one.getBoundingClientRect());
    const all = [...boxes, ...over];
    return { width: Math.max(...all.map((one) => one.right)) - Math.min(...all.map((one) => one.left)),
      height: Math.max(...all.map((one) => one.bottom)) - Math.min(...all.map((one) => one.top)) };
  };
  const found = [];
  for (const element of focusable()) {
    if (!shown(element) || onlyHeard(element) || inSentence(element) || element.matches("main, [role=region], [role=dialog], dialog, h1, h2, h3")) continue;
    const wanted = main && element.matches(MAIN) ? main : minimum;
    const { width, height } = box(element);
    if (Math.min(width, height) < wanted - 0.5) found.push(`${named(element)} is ${Math.round(width)} by ${Math.round(height)}, not ${wanted}`);
  }
  return found;
}
