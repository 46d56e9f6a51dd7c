// The plan as a calendar (RFC 5545): every step with a date, and the last day for each answer to residents.

import { addDays, dateOf, feedbackDate, fill, instant } from "./schedule.js";

const LINE = 75;

export function calendar(plan, words, stamp) {
  const events = (plan.steps ?? []).flatMap((step) => [session(step, plan, words), answer(step, plan, words)]).filter(Boolean);
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//WIJ Groningen//Draaiboek//NL", "CALSCALE:GREGORIAN",
    ...events.flatMap((event) => ["BEGIN:VEVENT", `DTSTAMP:${utc(stamp)}`, ...event, "END:VEVENT"]),
    "END:VCALENDAR",
  ];
  return { text: lines.map(folded).join("\r\n") + "\r\n", count: events.length };
}

function session(step, plan, words) {
  const date = dateOf(step, plan);
  if (!date) return undefined;
  const texts = { SUMMARY: step.title ?? words.step, DESCRIPTION: [step.goal, step.comes_out].filter(Boolean).join("\n"), LOCATION: step.place };
  return [`UID:${uid(step, plan, "stap")}`, ...times(step, date), ...written(texts)];
}

function times(step, date) {
  if (!step.date || !step.starts) return wholeDay(date, step.date ? 1 : 7);
  const start = instant(date, step.starts);
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(start + (step.minutes ?? 60) * 60_000)}`];
}

function answer(step, plan, words) {
  const date = feedbackDate(step, plan);
  if (!date) return undefined;
  const { to, how } = step.feedback;
  const texts = { SUMMARY: fill(words.feedback_due, { step: step.title ?? words.step }), DESCRIPTION: [to, how].filter(Boolean).join(": ") };
  return [`UID:${uid(step, plan, "antwoord")}`, ...wholeDay(date, 1), ...written(texts)];
}

function wholeDay(date, days) {
  return [`DTSTART;VALUE=DATE:${date.replace(/-/g, "")}`, `DTEND;VALUE=DATE:${addDays(date, days).replace(/-/g, "")}`, "TRANSP:TRANSPARENT"];
}

/** The same event has the same name in every export, so that a calendar replaces it. */
function uid(step, plan, what) {
  const name = encodeURIComponent((plan.title ?? "").toLowerCase()).replace(/%/g, "").slice(0, 40);
  return `${what}.${step.id}.${name}@wij-draaiboek`;
}

function written(texts) {
  return Object.entries(texts).filter(([, text]) => text).map(([name, text]) => `${name}:${escaped(text)}`);
}

function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n").replace(/[\u0000-\u001f\u007f]/g, "");
}

function utc(moment) {
  return new Date(moment).toISOString().replace(/[-:]|\.\d+/g, "");
}

/** At most 75 bytes on a line; a character is never cut in two. */
function folded(line) {
  const encoder = new TextEncoder();
  let text = "";
  let room = LINE;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (size > room) {
      text += "\r\n ";
      room = LINE - 1;
    }
    text += letter;
    room -= size;
  }
  return text;
}
