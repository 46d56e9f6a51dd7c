// Dates and times as a clock in Groningen shows them, whatever the zone of the device.

const ZONE = "Europe/Amsterdam";
const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
});
const weekday = new Intl.DateTimeFormat("nl-NL", { timeZone: ZONE, weekday: "long" });
const longDay = new Intl.DateTimeFormat("nl-NL", { timeZone: ZONE, weekday: "long", day: "numeric", month: "long" });

function fields(seconds) {
  return Object.fromEntries(parts.formatToParts(seconds * 1000).map((part) => [part.type, part.value]));
}

/** 9.00 */
export function time(seconds) {
  const { hour, minute } = fields(seconds);
  return `${Number(hour)}.${minute}`;
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

/** maandag */
export function dayName(seconds) {
  return weekday.format(seconds * 1000);
}

/** maandag 23 november */
export function dayInFull(seconds) {
  return longDay.format(seconds * 1000);
}
