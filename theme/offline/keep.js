// Keeps the site answering when there is no network: pages that were visited, and those that the build names in BUILD.
// A page comes from the network first, and a kept one says itself since when it was kept. Nothing of one build stands
// in the way of the next: a page is kept whole under its own address, and an asset never changes under its name.

const SCOPE = self.registration.scope;
const PAGES = `pages ${SCOPE}`;
const ASSETS = `assets ${SCOPE}`;
const IS_ASSET = `${SCOPE}assets/`;
const OFFLINE = addressOf(BUILD.offline);
const CORE = new Set(BUILD.pages.map(addressOf));
const NEEDED = new Set(BUILD.assets.map(addressOf));

/** How long, in milliseconds, the network may take when there is a kept page, and when there is none. */
const PATIENCE = 4_000;
const LAST_PATIENCE = 20_000;
/** How many pages besides the core are kept, and how many assets that the core doesn't need; the newest stay. */
const MOST_PAGES = 60;
const MOST_ASSETS = 150;
/** How many pages of the core someone gets who asked for little traffic; the most urgent come first. */
const FRUGAL = 3;
/** What scripts fetch is kept along with pages. Data that someone opens is not: it can't say how old it is. */
const KEPT = { navigate: /^text\/html\b/, other: /^(text\/html|application\/json)\b/ };
/** The script that says of a kept page how old it is. A page without it, such as a poster, is not kept. */
const TELLS = "assets/js/site.";
/** Editors have to see what is there now. */
const LEFT_ALONE = `${SCOPE}beheer/`;

self.addEventListener("install", (event) => event.waitUntil(keepCore()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => event.waitUntil(keepAll(event.data)));
self.addEventListener("fetch", (event) => {
  const { method, url, headers, mode } = event.request;
  if (method !== "GET" || !url.startsWith(SCOPE) || url.startsWith(LEFT_ALONE) || headers.has("range")) return;
  if (url.startsWith(IS_ASSET)) event.respondWith(asset(event.request));
  else if (mode === "navigate") event.respondWith(page(event));
  else event.respondWith(freshOrKept(event));
});

function addressOf(path) {
  return new URL(path, SCOPE).href;
}

/** The address that a page is kept under: what a visitor chose on it (?, #) makes no other page. */
function plain(address) {
  return address.replace(/[?#].*$/, "");
}

async function keepCore() {
  const pages = [...CORE].slice(0, navigator.connection?.saveData ? FRUGAL : undefined);
  await Promise.all([...[...NEEDED].map((address) => asset(address)), ...pages.map(keepPage)]);
  await self.skipWaiting();
}

async function takeOver() {
  await self.registration.navigationPreload?.enable();
  await trim(ASSETS, NEEDED, MOST_ASSETS);
  await self.clients.claim();
}

/** A page that was there before this worker tells what it is made of. */
async function keepAll(addresses) {
  const ours = addresses.filter((address) => address.startsWith(SCOPE));
  await Promise.all(ours.map((address) => (address.startsWith(IS_ASSET) ? asset(address) : keepPage(address))));
}

async function asset(request) {
  const cache = await caches.open(ASSETS);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

async function keepPage(address) {
  const answer = await fetch(address, { cache: "no-cache" });
  if (answer.ok) await keep(address, answer);
}

/** A kept page carries the moment at which the site sent it, in seconds, where its own script reads it. */
async function keep(address, answer, types = KEPT.navigate) {
  const type = answer.headers.get("content-type");
  const text = await answer.text();
  if (!types.test(type) || (KEPT.navigate.test(type) && !text.includes(TELLS))) return;
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  const saved = Math.floor((Date.parse(headers.get("date")) || Date.now()) / 1000);
  const marked = text.replace("<html ", `<html data-saved="${saved}" `);
  const cache = await caches.open(PAGES);
  await cache.put(plain(address), new Response(marked, { headers }));
  await trim(PAGES, CORE, MOST_PAGES);
}

/** Drop the oldest above `most`, but for what is in `stays`. */
async function trim(name, stays, most) {
  const cache = await caches.open(name);
  const others = (await cache.keys()).filter(({ url }) => !stays.has(url));
  await Promise.all(others.slice(0, Math.max(0, others.length - most)).map((request) => cache.delete(request)));
}

async function page(event) {
  const answer = await freshOrKept(event, LAST_PATIENCE).catch(() => undefined);
  return answer ?? (await kept(OFFLINE)) ?? Response.error();
}

/** From the network, unless that fails or takes too long and a kept one is there. */
async function freshOrKept(event, patience) {
  const coming = fromNetwork(event);
  const copy = await kept(event.request.url);
  if (!copy) return patience ? Promise.race([coming, pause(patience)]) : coming;
  const usable = coming.then((answer) => (answer.status < 500 ? answer : copy), () => copy);
  return Promise.race([usable, pause(PATIENCE, copy)]);
}

/** What comes is kept, also when it comes too late for this visit; what is gone is not kept either. */
function fromNetwork(event) {
  const coming = answerTo(event);
  const { url } = event.request;
  event.waitUntil(coming.then(async (answer) => {
    if (answer.status === 404 || answer.status === 410) await (await caches.open(PAGES)).delete(plain(url));
  }).catch(() => {}));
  return coming;
}

async function answerTo(event) {
  const answer = (await event.preloadResponse) ?? (await fetch(event.request));
  if (answer.ok && !answer.redirected) event.waitUntil(keep(event.request.url, answer.clone(), KEPT[event.request.mode] ?? KEPT.other));
  return answer;
}

async function kept(address) {
  return (await caches.open(PAGES)).match(plain(address));
}

function pause(milliseconds, result) {
  return new Promise((done) => { setTimeout(() => done(result), milliseconds); });
}
