// Finds the team of a neighbourhood, village, postcode or name, in the list that stands on the page anyway.

import { matcher, plain } from "./matching.js";

export function findTeam(form, results) {
  const field = form.elements.q;
  const openOnly = form.elements.open;
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const areas = [...document.querySelectorAll("[data-area]")];
  const teams = [...document.querySelectorAll("[data-team]")];

  function update() {
    const query = field.value.trim();
    const match = matcher(query, areas.map((area) => area.dataset.area));
    const found = areas.filter((area, index) => match.hits[index]);
    const wanted = new Set(found.flatMap((area) => area.dataset.teams.split(" ")));
    const byName = matcher(query, teams.map((team) => team.dataset.team));
    const every = !query || plain(query) === plain(form.dataset.town);
    const fitting = teams.filter((team, index) => every || wanted.has(team.id) || byName.hits[index]);
    const shown = fitting.filter((team) => !openOnly.checked || isOpen(team));
    leave(teams, shown);
    // Nothing fits: then all neighbourhoods stand there to choose from.
    leave(areas, found.length || fitting.length && !every ? found : areas);
    say(query, fitting, shown.length, match.guess);
    elsewhere(query, fitting);
    remember(query, openOnly.checked);
  }

  function say(query, fitting, count, guess) {
    const text = results.dataset;
    const none = fitting.length ? text.noneOpen : text.none;
    const filtered = query || openOnly.checked;
    const told = !filtered ? "" : count === 0 ? none : (text[plural.select(count)] ?? text.other).replace("{count}", count);
    const meant = query && guess && count ? ` ${text.guess.replace("{guess}", guess)}` : "";
    if (results.textContent !== told + meant) results.textContent = told + meant;
  }

  const asked = new URLSearchParams(location.search);
  field.value = asked.get("q") ?? new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
  openOnly.checked = asked.has("open");
  form.addEventListener("submit", (event) => { event.preventDefault(); update(); });
  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  update();
  return update;
}

/** A form on another page: what was typed goes along behind #, so that it is sent to nobody. */
export function leadToTeams(form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(behindHash(form.action, form.elements.q.value.trim()));
  });
}

function isOpen(team) {
  return team.querySelector("[data-open-now]")?.dataset.openNow === "open";
}

function leave(elements, shown) {
  for (const element of elements) element.hidden = !shown.includes(element);
}

/** Somebody who asks for something else than a team can ask the whole site. */
function elsewhere(query, fitting) {
  const line = document.querySelector("[data-find-elsewhere]");
  if (!line) return;
  line.hidden = !query || fitting.length > 0;
  const link = line.querySelector("a");
  link.href = behindHash(link.href, query);
}

function behindHash(address, query) {
  const url = new URL(address);
  url.hash = query ? new URLSearchParams({ q: query }) : "";
  return url.href;
}

function remember(query, open) {
  const url = new URL(location.href);
  if (url.hash.startsWith("#q=")) url.hash = "";
  query ? url.searchParams.set("q", query) : url.searchParams.delete("q");
  open ? url.searchParams.set("open", "1") : url.searchParams.delete("open");
  if (url.href !== location.href) history.replaceState(null, "", url);
}
