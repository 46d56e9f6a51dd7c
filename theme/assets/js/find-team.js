// Finds the team of a neighbourhood, village, postcode or name, in the list that stands on the page anyway.

import { matcher } from "./matching.js";

export function findTeam(form, results) {
  const field = form.elements.q;
  const openOnly = form.elements.open;
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const areas = [...document.querySelectorAll("[data-area]")];
  const teams = [...document.querySelectorAll("[data-team]")];

  function update() {
    const query = field.value.trim();
    const match = matcher(query, areas.map((area) => area.dataset.area));
    const found = areas.filter((area, index) => (area.hidden = !match.hits[index], !area.hidden));
    const wanted = new Set(found.flatMap((area) => area.dataset.teams.split(" ")));
    const byName = matcher(query, teams.map((team) => team.dataset.team));
    teams.forEach((team, index) => {
      const open = team.querySelector("[data-open-now]")?.dataset.openNow;
      team.hidden = !((!query || wanted.has(team.id) || byName.hits[index]) && (!openOnly.checked || open === "open"));
    });
    say(query, found, teams.filter((team) => !team.hidden).length, match.guess);
    remember(query, openOnly.checked);
  }

  function say(query, found, count, guess) {
    const text = results.dataset;
    const filtered = query || openOnly.checked;
    const told = !filtered ? "" : count === 0 ? text.none : (text[plural.select(count)] ?? text.other).replace("{count}", count);
    const meant = query && guess && count ? ` ${text.guess.replace("{guess}", guess)}` : "";
    if (results.textContent !== told + meant) results.textContent = told + meant;
  }

  function remember(query, open) {
    const url = new URL(location.href);
    query ? url.searchParams.set("q", query) : url.searchParams.delete("q");
    open ? url.searchParams.set("open", "1") : url.searchParams.delete("open");
    if (url.href !== location.href) history.replaceState(null, "", url);
  }

  const asked = new URLSearchParams(location.search);
  field.value = asked.get("q") ?? "";
  openOnly.checked = asked.has("open");
  form.addEventListener("submit", (event) => { event.preventDefault(); update(); });
  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  update();
  return update;
}
