// Marks today in a table of seven days, and lets them begin today when the page is older than that.

import { date, daysBetween, inWords } from "./amsterdam.js";
import { fill } from "./open-now.js";

const DAY = 86_400;

export function showComingWeek(root, timelineOf, words, now) {
  for (const table of root.querySelectorAll("table[data-week]")) {
    const timeline = timelineOf(table.dataset.location, table.dataset.line);
    if (timeline && daysBetween(noonOf(table.dataset.week), now) >= 1 && now >= timeline.built) {
      fillTable(table, now >= timeline.until ? [] : timeline.intervals, now, words);
    }
    markToday(table, now);
  }
}

function markToday(table, now) {
  const first = noonOf(table.dataset.week);
  table.querySelectorAll("tbody tr").forEach((row, index) => {
    if (date(first + index * DAY) === date(now)) row.setAttribute("aria-current", "date");
    else row.removeAttribute("aria-current");
  });
}

function fillTable(table, intervals, now, words) {
  const first = noonOf(date(now));
  table.dataset.week = date(first);
  table.querySelectorAll("tbody tr").forEach((row, index) => {
    const noon = first + index * DAY;
    nameDay(row, noon, inWords(words.locale));
    row.querySelector("td").replaceChildren(...lines(intervals, noon, words));
  });
}

/** The name of the day and the date each stand in their own place. */
function nameDay(row, noon, { dayName, dayAndMonth }) {
  const [name, rest] = row.querySelector("th").children;
  [name.textContent, rest.textContent] = [dayName(noon), dayAndMonth(noon)];
}

/** Noon of a date: an hour that exists on every day of the year. */
function noonOf(day) {
  return Date.parse(`${day}T11:00Z`) / 1000;
}

function lines(intervals, noon, words) {
  const parts = intervals.filter((part) => part.state !== "closed" && date(part.start) <= date(noon) && date(noon) <= date(part.end - 1));
  const why = intervals.find((part) => part.note && part.start <= noon && noon < part.end);
  const known = intervals.some((part) => part.start <= noon && noon < part.end);
  const texts = known ? parts.map((part) => describe(part, words)) : [words.no_hours];
  if (!texts.length) texts.push(words.day_closed);
  if (why) texts.push(`(${why.note})`);
  return texts.map((text) => Object.assign(document.createElement("span"), { className: "slot", textContent: text }));
}

function describe(part, words) {
  if (part.state === "unknown") return words.no_hours;
  const { time } = inWords(words.locale);
  const access = words.access[part.access] ?? words.states[part.state];
  return fill(words.slot, { from: time(part.start), until: time(part.end), access });
}
