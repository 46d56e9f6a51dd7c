// Gets the index and the engine when somebody begins to search, once per page.

/** The address of the site, whatever page this is. */
export const SITE = new URL("../../../", import.meta.url);

let engine;

async function make() {
  const [answer, { Engine }] = await Promise.all([fetch(new URL("zoeken/index.json", SITE)), import("./engine.js")]);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return new Engine(await answer.json());
}

/** After a failure the next use tries again. */
export function load() {
  engine ??= make().catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

export function addressOf(entry) {
  return new URL(entry.u, SITE).href;
}

/** Behind the # a question reaches the search page without being sent to any server. */
export function searchAddress(query) {
  return new URL(`zoeken/#q=${encodeURIComponent(query)}`, SITE).href;
}
