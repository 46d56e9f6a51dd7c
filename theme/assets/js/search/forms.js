// Forms of Dutch words that the stemmer leaves alone: participles (opgevoed, schoongemaakt) and small things (baantje, woninkje).

const PARTICIPLE = /^([a-z]{2,6})?ge([a-z]{3,}?)(d|t|en)$/;
const DIMINUTIVE = /^([a-z]{3,}?)(etje|kje|pje|tje|je)s?$/;

/** Words that this one may be a form of, for the caller to look up. */
export function forms(word) {
  return [...participle(word), ...diminutive(word)];
}

function participle(word) {
  const [, before = "", root, end] = word.match(PARTICIPLE) ?? [];
  return root ? [`${before}${root}${end}`, `${before}${root}en`, `${before}${root}`] : [];
}

function diminutive(word) {
  const [, root, end] = word.match(DIMINUTIVE) ?? [];
  if (!root) return [];
  const whole = { kje: [`${root}g`, `${root}k`], etje: [root.replace(/(.)\1$/, "$1")] }[end];
  return [root, ...(whole ?? [])];
}
