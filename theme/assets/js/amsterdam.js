// Dates and times as a clock in Groningen shows them, whatever the zone of the device, in the language of the page.

const ZONE = { timeZone: "Europe/Amsterdam", numberingSystem: "latn" };
const parts = new Intl.DateTimeFormat("en-GB", {
  ...ZONE, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
});
const spoken = new Map();

function fields(seconds) {
  return Object.fromEntries(parts.formatToParts(seconds * 1000).map((part) => [part.type, part.value]));
}

/** 2026-11-23 */
export function date(seconds) {
  const { year, month, day } = fields(seconds);
  return `${year}-${month}-${day}`;
}

/** How many days the calendar date of `later` lies after that of `earlier`. */
export function daysBetween(earlier, later) {
  return Math.round((Date.parse(date(later)) - Date.parse(date(earlier))) / 86_400_000);
}

/** How a language says a time (09:00), a weekday (Monday), a date (23 November) and both (Monday 23 November). */
export function inWords(locale) {
  if (!spoken.has(locale)) spoken.set(locale, speaker(locale));
  return spoken.get(locale);
}

function speaker(locale) {
  const weekday = new Intl.DateTimeFormat(locale, { ...ZONE, weekday: "long" });
  const day = new Intl.DateTimeFormat(locale, { ...ZONE, weekday: "long", day: "numeric", month: "long" });
  const ofMonth = new Intl.DateTimeFormat(locale, { ...ZONE, day: "numeric", month: "long" });
  const clock = new Intl.DateTimeFormat(locale, { ...ZONE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return {
    time: locale.startsWith("nl") ? dutchTime : (seconds) => clock.format(seconds * 1000),
    dayName: (seconds) => weekday.format(seconds * 1000),
    dayAndMonth: (seconds) => ofMonth.format(seconds * 1000),
    dayInFull: (seconds) => day.format(seconds * 1000),
  };
}

/** 9.00, with a full stop, as the Dutch government writes it. */
function dutchTime(seconds) {
  const { hour, minute } = fields(seconds);
  return `${Number(hour)}.${minute}`;
}
