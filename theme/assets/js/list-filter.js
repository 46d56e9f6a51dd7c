// Narrows down a list on the page by one value per facet, and keeps the choice in the address.

/** Which items fit: every chosen facet must be among the item's own values. */
export function fits(item, chosen, except) {
  return Object.entries(chosen).every(([name, value]) => name === except || !value || item[name].includes(value));
}

/** How many items each value of a facet would leave, given what is chosen in the other facets. */
export function counts(items, chosen, name) {
  const found = new Map();
  for (const item of items) {
    if (fits(item, chosen, name)) for (const value of item[name]) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** When nothing fits: the choice that helps most to let go of, and how many items there are then. */
export function advice(items, chosen) {
  const options = Object.keys(chosen)
    .filter((name) => chosen[name])
    .map((name) => ({ name, count: items.filter((item) => fits(item, chosen, name)).length }));
  return options.filter(({ count }) => count).sort((a, b) => b.count - a.count)[0];
}

export function filterList(form) {
  const selects = [...form.querySelectorAll("select")];
  const status = form.querySelector("[role=status]");
  const elements = [...document.getElementById(form.dataset.listFilter).children];
  const items = elements.map((element) =>
    Object.fromEntries(selects.map(({ name }) => [name, (element.dataset[name] ?? "").split(" ")])));

  const chosen = () => Object.fromEntries(selects.map(({ name, value }) => [name, value]));

  function update() {
    const wanted = chosen();
    elements.forEach((element, index) => { element.hidden = !fits(items[index], wanted); });
    for (const select of selects) label(select, counts(items, wanted, select.name));
    say(wanted, elements.filter((element) => !element.hidden).length);
    remember(wanted);
  }

  function label(select, found) {
    for (const option of select.options) {
      if (option.value) option.textContent = `${option.dataset.label} (${found.get(option.value) ?? 0})`;
    }
  }

  function say(wanted, count) {
    const text = status.dataset;
    const way = count ? undefined : advice(items, wanted);
    const said = amount(count) + (way ? ` ${text.advice.replace("{choice}", named(way.name)).replace("{count}", amount(way.count).replace(/\.$/, ""))}` : "");
    if (status.textContent !== said) status.textContent = said;
  }

  function amount(count) {
    const { none, one, many } = status.dataset;
    return count === 0 ? none : count === 1 ? one : many.replace("{count}", count);
  }

  const named = (name) => form.elements[name].selectedOptions[0].dataset.label;

  function remember(wanted) {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(wanted)) value ? url.searchParams.set(name, value) : url.searchParams.delete(name);
    if (url.href !== location.href) history.replaceState(null, "", url);
  }

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? "";
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", update);
  form.addEventListener("reset", () => setTimeout(update));
  update();
}

if (globalThis.document) document.querySelectorAll("form[data-list-filter]").forEach(filterList);
