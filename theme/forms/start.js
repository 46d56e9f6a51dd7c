// Starts the forms, when there is a place for what they change: a repository, or a folder on this computer.

import { keepFormat } from "./keep/format.js";

const LOCAL = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/;
const PREFERENCES = "sveltia-cms.prefs";

const forms = JSON.parse(document.getElementById("formulieren").textContent);

if (forms.online || LOCAL.test(location.hostname)) await start();

async function start() {
  inDutch();
  const { default: cms } = await import("@sveltia/cms");
  for (const [name, format] of Object.entries(forms.formats)) cms.registerCustomFormat(name, "yml", keepFormat(format));
  document.getElementById("uitleg").remove();
  cms.init({ config: forms.config });
}

/** The forms follow the browser's language; here they are in Dutch, until someone chooses another. */
function inDutch() {
  try {
    if (!localStorage.getItem(PREFERENCES)) localStorage.setItem(PREFERENCES, JSON.stringify({ locale: "nl" }));
  } catch {
    // Without storage the browser's own language decides.
  }
}
