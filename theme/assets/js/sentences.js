// The sentences of a page in reading order, each with the place where it stands.

const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, th, td, caption, summary, figcaption, label, legend";
const SILENT = "[aria-hidden=true], [hidden], script, style, template, nav, svg, select, [data-read-aloud], [role=status]";

/** [{text, range, block, language}]: `language` only where it is another than that of the page. */
export function sentencesIn(page) {
  const blocks = [...page.querySelectorAll(BLOCKS)].filter((block) => isHeard(block) && !block.querySelector(BLOCKS));
  return blocks.flatMap((block) => split(block));
}

function isHeard(block) {
  return !block.closest(SILENT) && block.checkVisibility?.() !== false;
}

function split(block) {
  const parts = textParts(block);
  const text = parts.map(({ node }) => node.data).join("");
  const language = block.closest("[lang]")?.lang;
  const other = language && language !== document.documentElement.lang ? language : undefined;
  const segmenter = new Intl.Segmenter(language ?? "nl", { granularity: "sentence" });
  return [...segmenter.segment(text)]
    .map(({ segment, index }) => ({ text: segment.replace(/\s+/g, " ").trim(), begin: index, end: index + segment.length }))
    .filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words))
    .map(({ text: words, begin, end }) => ({ text: words, range: rangeOf(parts, begin, end), block, language: other }));
}

/** The pieces of text in a block, each with where it begins in the whole. */
function textParts(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const parts = [];
  let at = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest(SILENT)) continue;
    parts.push({ node, at });
    at += node.data.length;
  }
  return parts;
}

function rangeOf(parts, begin, end) {
  const range = document.createRange();
  const holding = (place) => parts.findLast(({ at }) => at <= place);
  const first = holding(begin);
  const last = holding(end - 1);
  range.setStart(first.node, begin - first.at);
  range.setEnd(last.node, end - last.at);
  return range;
}
