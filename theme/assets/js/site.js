// The one script of every page: reads what the build shipped, and keeps what depends on the clock right.

import { showOverdue } from "./checked.js";
import { findTeam, leadToTeams } from "./find-team.js";
import { menu } from "./menu.js";
import { showNotices } from "./notices.js";
import { showStates } from "./open-now.js";
import { copyOf, tell, wordsFor } from "./offline/copy.js";
import { readAloud } from "./read-aloud.js";
import { decode } from "./timeline.js";
import { showComingWeek } from "./week-table.js";

const MINUTE = 60_000;

function data(id) {
  const block = document.getElementById(id);
  return block ? JSON.parse(block.textContent) : undefined;
}

function timelines(shipped) {
  const found = new Map();
  for (const [location, { built, lines }] of Object.entries(shipped)) {
    for (const [line, coded] of Object.entries(lines)) {
      found.set(`${location}/${line}`, { built, intervals: decode(coded), until: copy.until });
    }
  }
  return (location, line) => found.get(`${location}/${line}`);
}

const { saved } = document.documentElement.dataset;
const copy = copyOf(saved && Number(saved), Date.now() / 1000);
let old;
const timelineOf = timelines(data("opening-hours") ?? {});
const words = data("opening-words");
const form = document.querySelector("form[data-find-team]");
let refind = () => {};

function update() {
  const now = Date.now() / 1000;
  showNotices(document, now);
  showOverdue(document, now);
  if (words) {
    showStates(document, timelineOf, words, now, old?.doubt);
    showComingWeek(document, timelineOf, words, now);
  }
  refind();
  if (!old && copy.isOld(now)) sayOld();
}

/** Once: `old` holds the words from then on. */
async function sayOld() {
  old = {};
  old = await wordsFor(document.documentElement.lang);
  tell(copy, old);
  update();
}

const opener = document.querySelector("[data-opens]");
if (opener) menu(opener);
update();
if (form) refind = findTeam(form, document.querySelector("[data-find-results]"));
for (const finder of document.querySelectorAll("[data-lead-to-teams]")) leadToTeams(finder);
setInterval(update, MINUTE);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && update());
addEventListener("pageshow", update);
// A script that puts locations on the page asks for their state with this event.
document.addEventListener("locations-shown", update);

const reader = document.querySelector("[data-read-aloud]");
if (reader) readAloud(reader, document.querySelector("main"));
