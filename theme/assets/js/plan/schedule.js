// When things happen in a plan: dates of steps and of feedback, clock times of a session. Dates are "2027-03-01".

const ZONE = "Europe/Amsterdam";
const DAY = 86_400_000;
const long = new Intl.DateTimeFormat("nl-NL", { timeZone: "UTC", weekday: "long", day: "numeric", month: "long", year: "numeric" });
const short = new Intl.DateTimeFormat("nl-NL", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
const inZone = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
});

export function addDays(date, days) {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function daysFrom(first, last) {
  return Math.round((Date.parse(`${last}T00:00Z`) - Date.parse(`${first}T00:00Z`)) / DAY);
}

/** dinsdag 2 maart 2027 */
export function inWords(date) {
  return long.format(Date.parse(`${date}T00:00Z`));
}

/** 2 maart 2027 */
export function onDate(date) {
  return short.format(Date.parse(`${date}T00:00Z`));
}

/** The date of a step: its own, or the first day of its week. */
export function dateOf(step, plan) {
  if (step.date) return step.date;
  return plan.start && step.week !== undefined ? addDays(plan.start, step.week * 7) : undefined;
}

/** The last day on which residents hear what was done with a step. */
export function feedbackDate(step, plan) {
  const date = dateOf(step, plan);
  const days = step.feedback?.within_days;
  return date && days !== undefined ? addDays(date, days) : undefined;
}

/** When a step is, for a reader: date and time, week, or nothing. */
export function when(step, plan, words) {
  if (step.date) return step.starts ? fill(words.at_time, { date: inWords(step.date), time: clock(step.starts) }) : inWords(step.date);
  const date = dateOf(step, plan);
  if (date) return fill(words.week_of, { date: onDate(date) });
  return step.week === undefined ? words.no_date : fill(words[`week_${step.week}`] ?? words.week, { week: step.week });
}

export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** 19:00 becomes 19.00, as Dutch is written. */
export function clock(time) {
  return time.replace(/^0/, "").replace(":", ".");
}

/** The time so many minutes later; past midnight it starts again at 00:00. */
export function later(time, minutes) {
  const [hour, minute] = time.split(":").map(Number);
  const total = (hour * 60 + minute + minutes) % 1440;
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/** The absolute moment, in milliseconds, of a wall-clock time in Groningen. */
export function instant(date, time) {
  const wanted = Date.parse(`${date}T${time}Z`);
  const once = wanted - offset(wanted);
  return wanted - offset(once);
}

/** How far the clock in Groningen is ahead of UTC at a moment. */
function offset(moment) {
  const { year, month, day, hour, minute } = Object.fromEntries(inZone.formatToParts(moment).map((part) => [part.type, part.value]));
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}Z`) - Math.floor(moment / 60_000) * 60_000;
}
