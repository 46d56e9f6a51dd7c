// A page that was kept on the device says so, and so does one that stood open for more than a day.

import { inWords } from "../amsterdam.js";
import { fill } from "../open-now.js";

const DAY = 86_400;
/** How long anyone may take the hours on a page for those of now. */
const TRUSTED = 7 * DAY;

/** `saved` is the moment at which the site sent a kept page, `opened` that at which this page was opened; in seconds. */
export function copyOf(saved, opened) {
  const since = saved ?? opened;
  return { since, until: since + TRUSTED, isOld: (now) => saved !== undefined || now - since > DAY };
}

/** The words come only when they are needed: most pages are fresh. */
export async function wordsFor(language) {
  return (await import("./words.js")).default[language];
}

/** Put the sentence above the page, in an element that screen readers watch before anything stands in it. */
export function tell(copy, words) {
  const band = document.createElement("div");
  band.className = "notices";
  band.setAttribute("role", "status");
  document.querySelector("header").before(band);
  setTimeout(() => band.append(noticeOf(copy, words)));
}

function noticeOf(copy, words) {
  const { dayInFull, time } = inWords(words.locale);
  const notice = document.createElement("p");
  notice.className = "notice";
  const again = document.createElement("a");
  again.href = location.pathname + location.search;
  again.textContent = words.again;
  notice.append(fill(words.saved, { day: dayInFull(copy.since), time: time(copy.since) }), " ", again);
  return notice;
}
