// The words of the page itself: not what depends on the clock or on a visitor, and not the ways to other pages and tools.
() => {
  const LIVE = "[data-open-now], [data-open-now-text], [data-week], [role=status], [aria-live], nav, form, label, button, .button, .needs-script, .no-print, .links-row, dialog, script, style, noscript, .notices";
  const words = new Set();
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (parent.closest(LIVE) || onlyHeard(parent) || !parent.checkVisibility({ checkVisibilityCSS: true })) continue;
    for (const word of texts.currentNode.data.match(/[\p{L}\p{N}]{2,}/gu) ?? []) words.add(word);
  }
  return [...words];
}
