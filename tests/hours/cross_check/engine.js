// Evaluates OSM opening_hours with opening_hours.js. In: [{text, start, end}, …]. Out: a line of JSON for
// each: {spans: [[start, end, state], …]} in wall-clock time, or {error}.
process.env.TZ = "Europe/Amsterdam"; // before the library asks for the time zone
const { readFileSync } = require("node:fs");
const OpeningHours = require("opening_hours");

const GRONINGEN = { lat: 53.2194, lon: 6.5665, address: { country_code: "nl", state: "Groningen" } };

const two = (number) => String(number).padStart(2, "0");
const day = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const wallClock = (date) => `${day(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
const midnight = (text) => new Date(`${text}T00:00`);

function answer({ text, start, end }) {
  try {
    const found = new OpeningHours(text, GRONINGEN).getOpenIntervals(midnight(start), midnight(end));
    return { spans: found.map(([from, to, unknown]) => [wallClock(from), wallClock(to), unknown ? "unknown" : "open"]) };
  } catch (error) {
    return { error: String(error) };
  }
}

for (const question of JSON.parse(readFileSync(0, "utf8"))) {
  process.stdout.write(JSON.stringify(answer(question)) + "\n");
}
