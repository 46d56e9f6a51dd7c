// Undoes keep.js in browsers that once had it: nothing is kept any more, and every request goes to the network.

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(forget()));

async function forget() {
  const { scope } = self.registration;
  const ours = (await caches.keys()).filter((name) => name.endsWith(` ${scope}`));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
