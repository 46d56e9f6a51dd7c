// Compares what people type with names and postcodes: capitals, accents, spaces and a slip of the finger forgiven.

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Lower case, without accents, with y for ij, with 0 to 9 for Arabic digits, and with one space between words. */
export function plain(text) {
  const digits = text.replace(OTHER_DIGITS, (digit) => digit.charCodeAt(0) & 0xf);
  const letters = digits.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.replace(/ij/g, "y").replace(/[^a-z0-9|]+/g, " ").trim();
}

/**
 * Which of the entries fit a query. An entry is "name|other name|9741|9742".
 * Without a query all fit; a query in other letters than ours fits none.
 * Returns {hits: [boolean per entry], guess: the name that was taken when the query had a slip}.
 */
export function matcher(query, entries) {
  const asked = plain(query).replace(/^wy /, "");
  const names = entries.map((entry) => entry.split("|").map(plain));
  if (!asked) return { hits: entries.map(() => !query) };
  const postcode = asked.match(/^([1-9]\d{3})(?: ?[a-z]{0,2})?$/);
  const test = postcode ? (name) => name === postcode[1] : (name) => contains(name, asked);
  const exact = names.map((own) => own.some(test));
  if (exact.some(Boolean) || postcode) return { hits: exact };
  return nearest(asked, names, entries);
}

/** At the beginning of a word, so that "oost" finds Oosterpark and not Noordoost. */
function contains(name, asked) {
  return ` ${name}`.includes(` ${asked}`) || ` ${name.replace(/ /g, "")}`.includes(` ${asked.replace(/ /g, "")}`);
}

function nearest(asked, names, entries) {
  const allowed = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2;
  const away = names.map((own) => Math.min(...own.map((name) => distance(asked, name))));
  const best = Math.min(...away, Infinity);
  if (best > allowed) return { hits: entries.map(() => false) };
  const first = away.indexOf(best);
  const name = names[first].findIndex((one) => distance(asked, one) === best);
  return { hits: away.map((steps) => steps === best), guess: entries[first].split("|")[name] };
}

/** Letters to add, leave out, change or swap with their neighbour (optimal string alignment). */
export function distance(a, b) {
  let before = [];
  let last = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    [before, last, row] = [last, row, [i]];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.length];
}
