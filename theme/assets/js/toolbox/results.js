// The list of methods on the page: which cards show, in which order, and at most so many at first.

const AT_FIRST = 60;

export function resultsOf(list, more) {
  const cards = new Map([...list.querySelectorAll("[data-method]")].map((card) => [card.dataset.method, card]));
  const asBuilt = [...list.children];
  const groups = [...list.querySelectorAll("[data-group]")];
  let shown = [];
  let limit = AT_FIRST;
  let grouped = true;

  /** Shows these methods. `order` is empty for the order in which the page was built, under its headings. */
  function show(methods, order) {
    shown = inOrder(methods, order);
    grouped = !order;
    limit = AT_FIRST;
    place(order);
    reveal();
  }

  function inOrder(methods, order) {
    if (order) return methods.map((method) => cards.get(method.id)).filter(Boolean);
    const wanted = new Set(methods.map((method) => method.id));
    return asBuilt.filter((part) => wanted.has(part.dataset.method));
  }

  /** Moves cards only when they don't stand in this order already. */
  function place(order) {
    const wanted = order ? shown : asBuilt;
    const these = new Set(wanted);
    const now = [...list.children].filter((part) => these.has(part));
    if (now.some((part, index) => part !== wanted[index])) list.append(...wanted);
  }

  function reveal() {
    const visible = new Set(shown.slice(0, limit));
    for (const card of cards.values()) card.hidden = !visible.has(card);
    headings(visible);
    const rest = shown.length - visible.size;
    more.hidden = !rest;
    more.textContent = more.dataset.text.replace("{count}", rest);
  }

  function headings(visible) {
    for (const group of groups) {
      let next = group.nextElementSibling;
      while (next && next.hidden) next = next.nextElementSibling;
      group.hidden = !grouped || !next || !visible.has(next);
    }
  }

  more.addEventListener("click", () => {
    const first = shown[limit];
    limit = Infinity;
    reveal();
    first?.querySelector("a").focus();
  });
  return { show };
}
