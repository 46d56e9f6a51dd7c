// Marks the sentence that is being read and keeps it in sight; the text itself is not touched.

const NAME = "read-aloud";
const BLOCK = "is-read-aloud";

/** Browsers without highlights mark the whole block. */
export function marker() {
  const highlights = globalThis.CSS?.highlights;
  let block;

  function clear() {
    highlights?.delete(NAME);
    block?.classList.remove(BLOCK);
    block = undefined;
  }

  function show(sentence) {
    clear();
    if (highlights) highlights.set(NAME, new Highlight(sentence.range));
    else (block = sentence.block).classList.add(BLOCK);
    sentence.block.scrollIntoView({ block: "nearest", behavior: "auto" });
  }

  return { show, clear };
}
