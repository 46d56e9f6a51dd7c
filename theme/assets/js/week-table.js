// Marks today in a week table, and puts another week into it when the page is older than this week.

import { date, daysBetween, inWords } from "./amsterdam.js";
import { fill } from "./open-now.js";

const DAY = 86_400;
const NOON = DAY / 2;

export function showThisWeek(root, timelineOf, words, now) {
  for (const table of root.querySelectorAll("table[data-week]")) {
    const timeline = timelineOf(table.dataset.location, table.dataset.line);
    const shown = Date.parse(`${table.dataset.week}T00:00Z`) / 1000;
    if (timeline && daysBetween(shown + NOON, now) >= 7 && now >= timeline.built) {
      fillTable(table, now >= timeline.until ? [] : timeline.intervals, now, words);
    }
    markToday(table, now);
  }
}

function markToday(table, now) {
  const monday = Date.parse(`${table.dataset.week}T11:00Z`) / 1000;
  table.querySelectorAll("tbody tr").forEach((row, index) => {
    if (date(monday + index * DAY) === date(now)) row.setAttribute("aria-current", "date");
    else row.removeAttribute("aria-current");
  });
}

function fillTable(table, intervals, now, words) {
  const monday = mondayNoon(now);
  table.dataset.week = date(monday);
  table.querySelectorAll("tbody tr").forEach((row, index) => {
    const noon = monday + index * DAY;
    nameDay(row.querySelector("th"), inWords(words.locale).dayInFull(noon));
    row.querySelector("td").replaceChildren(...lines(intervals, noon, words));
  });
}

/** The name of the day and the date each stand in their own place, where the page has those. */
function nameDay(header, day) {
  const [name, rest] = header.children;
  if (!rest) header.textContent = day;
  else [name.textContent, rest.textContent] = [day.slice(0, day.indexOf(" ")), day.slice(day.indexOf(" ") + 1)];
}

/** Noon of the Monday of the week: an hour that exists on every day of the year. */
function mondayNoon(now) {
  const weekday = (new Date(`${date(now)}T12:00Z`).getUTCDay() + 6) % 7;
  return Date.parse(`${date(now)}T11:00Z`) / 1000 - weekday * DAY;
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
