// The plan leaves the page: as a file, as a link, as a calendar. Nothing is sent anywhere.

import { fileName } from "./file.js";
import { calendar } from "./ics.js";
import { LONG, TOO_LONG, linkTo } from "./link.js";
import { fill } from "./schedule.js";

/** Offer a text as a file. */
export function download(name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function saveFile(desk) {
  const name = fileName(desk.plan.title, "json");
  download(name, desk.text, "application/json");
  desk.messages.say(fill(desk.words.file_saved, { name }));
  desk.messages.show(fill(desk.words.file_saved, { name }));
}

export function saveCalendar(desk) {
  const { text, count } = calendar(desk.plan, desk.words, Date.now());
  if (!count) return desk.messages.show(desk.words.ics_empty);
  download(fileName(desk.plan.title, "ics"), text, "text/calendar");
  return desk.messages.show(fill(desk.words.ics_saved, { count }));
}

/** Show the link, copy it where that is allowed, and say how long it is. */
export async function makeLink(root, desk) {
  const { words } = desk;
  const link = await linkTo(`${location.origin}${location.pathname}`, desk.shortText);
  const length = link.length.toLocaleString("nl-NL");
  if (link.length > TOO_LONG) return desk.messages.show(fill(words.link_too_long, { length }));
  const place = root.querySelector("[data-link]");
  const input = place.querySelector("input");
  place.hidden = false;
  input.value = link;
  input.select();
  const copied = await navigator.clipboard?.writeText(link).then(() => true, () => false);
  const news = fill(copied ? words.link_copied : words.link_ready, { length });
  return desk.messages.show([news, link.length > LONG ? words.link_long : ""].filter(Boolean).join(" "));
}
