// The page of "Mijn map": order, notes, take out and put back, share, save and open.

import { add, annotate, ids, move, read, remove, write } from "./folder.js";
import { showItems } from "./folder-list.js";
import { addressOf, methodIndex } from "./index.js";
import { readIds, writeIds } from "./query.js";
import { load, save, watch } from "./store.js";

const root = document.querySelector("[data-folder]");
const texts = root.dataset;
const part = (name) => root.querySelector(`[data-${name}]`);
const status = part("status");
const MOST_COMPARED = 4;

function start(index) {
  const known = new Map(index.methods.map((method) => [method.id, method]));
  const name = (id) => known.get(id)?.name ?? id;
  let items = [];
  let before = null;

  function say(...said) {
    status.textContent = said.filter(Boolean).join(" ");
  }

  /** Keeps the items; `undoable` items can be put back until the next change. */
  function change(next, message, undoable = null) {
    const kept = save(next);
    before = undoable;
    part("undo-row").hidden = !undoable;
    say(message, kept ? "" : texts.unsaved);
  }

  function show(now) {
    items = now;
    showItems(part("items"), root.querySelector("template"), now, known, texts.gone);
    part("filled").hidden = !now.length;
    const real = ids(now).filter((id) => known.has(id));
    part("compare-link").href = addressOf(`toolbox/vergelijken/${writeIds(real.slice(0, MOST_COMPARED))}`);
    part("compare-link").hidden = real.length < 2;
    part("compare-note").textContent = real.length > MOST_COMPARED ? " (de eerste vier)" : "";
    part("cards-link").href = addressOf(`toolbox/kaarten/${writeIds(real)}`);
    part("plan-link").href = addressOf(`toolbox/draaiboek/?methode=${real.join(",")}`);
    part("link-row").hidden = true;
  }

  const counted = (count) => (count === 0 ? texts.empty : count === 1 ? texts.one : texts.many.replace("{count}", count));
  const idOf = (element) => element.closest("[data-id]").dataset.id;

  part("items").addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const id = idOf(button);
    if (button.dataset.step) {
      const moved = move(items, id, Number(button.dataset.step));
      const place = ids(moved).indexOf(id) + 1;
      change(moved, texts.moved.replace("{name}", name(id)).replace("{place}", place).replace("{total}", moved.length));
    } else {
      change(remove(items, id), texts.removed.replace("{name}", name(id)), items);
      part("undo").focus();
    }
  });
  part("items").addEventListener("input", (event) => {
    items = annotate(items, idOf(event.target), event.target.value);
    if (!save(items)) say(texts.unsaved);
  });
  part("undo").addEventListener("click", () => {
    change(before, texts.restored);
    document.querySelector("#in-de-map").focus();
  });
  part("clear").addEventListener("click", () => {
    change([], texts.cleared, items);
    part("undo").focus();
  });

  part("save").addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([write(items)], { type: "application/json" }));
    link.download = texts.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  });
  part("open").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    take(read(await file.text()));
    event.target.value = "";
  });

  /** Puts what a file holds in the map; what was there already stays. */
  function take({ items: found, problem, lost }) {
    const fit = found.filter((item) => known.has(item.id));
    const unknown = ids(found).filter((id) => !known.has(id));
    const opened = fit.length === 1 ? texts.openedOne : texts.opened.replace("{count}", fit.length);
    const message = (problem ? texts[problem].replace("{count}", fit.length) : opened);
    const notes = [
      lost ? texts.lost.replace("{count}", lost) : "",
      unknown.length ? texts.unknown.replace("{names}", unknown.join(", ")) : "",
    ];
    if (fit.length) change(add(items, fit), message, items);
    say(message, ...notes);
  }

  part("share-button").addEventListener("click", async () => {
    const link = addressOf(`toolbox/mijn-map/${writeIds(ids(items))}`);
    part("link-row").hidden = false;
    part("link").value = link;
    part("link").select();
    const copied = await navigator.clipboard?.writeText(link).then(() => true, () => false);
    say(copied ? texts.shared : texts.share);
  });

  offer(readIds(location.search), known, (given, replace) => {
    const more = given.map((id) => ({ id, note: "" }));
    change(replace ? add([], more) : add(items, more), "", items);
    say(counted(items.length));
  });

  const first = load();
  watch((now) => (sameOrder(now, items) && typing() ? (items = now) : show(now)));
  say(["damaged", "foreign"].includes(first.problem) && texts.storedDamaged, counted(first.items.length));
}

const sameOrder = (a, b) => ids(a).join() === ids(b).join();
const typing = () => document.activeElement?.matches("[data-items] textarea");

/** Shows what came with a link, and lets the reader decide; their own map is not touched until then. */
function offer(asked, known, accept) {
  const given = asked.filter((id) => known.has(id));
  const unknown = asked.filter((id) => !known.has(id));
  if (!asked.length) return;
  const block = part("offer");
  const many = given.length === 1 ? texts.offerOne : texts.offerMany.replace("{count}", given.length);
  part("offer-text").textContent = many + (unknown.length ? ` ${texts.unknown.replace("{names}", unknown.join(", "))}` : "");
  part("offer-list").append(...given.map((id) => {
    const item = document.createElement("li");
    item.textContent = known.get(id).name;
    return item;
  }));
  part("offer-add").hidden = part("offer-replace").hidden = !given.length;
  block.hidden = false;
  const close = () => { block.hidden = true; history.replaceState(null, "", location.pathname); document.querySelector("#in-de-map").focus(); };
  part("offer-add").addEventListener("click", () => { accept(given, false); close(); });
  part("offer-replace").addEventListener("click", () => { accept(given, true); close(); });
  part("offer-dismiss").addEventListener("click", close);
}

methodIndex().then(start, () => { status.textContent = texts.broken; });
