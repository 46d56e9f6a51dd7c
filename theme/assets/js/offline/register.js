// Has the browser keep the site for when there is no network, once the page is there and nothing else needs the line.

const WORKER = new URL("../../../sw.js", import.meta.url);

async function register() {
  const { serviceWorker } = navigator;
  const isFirst = !serviceWorker.controller;
  await serviceWorker.register(WORKER);
  if (!isFirst) return;
  const { active } = await serviceWorker.ready;
  active.postMessage([location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)]);
}

/** A browser may refuse, in a private window for instance; the site does without. */
function start() {
  (globalThis.requestIdleCallback ?? setTimeout)(() => register().catch(() => {}));
}

if (isSecureContext && navigator.serviceWorker) {
  document.readyState === "complete" ? start() : addEventListener("load", start);
}
