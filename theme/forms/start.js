// Starts the forms, when there is a place for what they change: a repository, or a folder on this computer.

import { keepFormat } from "./keep/format.js";

const LOCAL = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/;
const PREFERENCES = "sveltia-cms.prefs";
const FORM = "[data-entry-draft-root]";
const FAR = "99999px";

const forms = JSON.parse(document.getElementById("formulieren").textContent);

if (forms.online || LOCAL.test(location.hostname)) await start();

async function start() {
  inDutch();
  zoomable();
  complete();
  const { default: cms } = await import("@sveltia/cms");
  for (const [name, format] of Object.entries(forms.formats)) cms.registerCustomFormat(name, "yml", keepFormat(format));
  document.getElementById("uitleg").remove();
  cms.init({ config: forms.config });
}

/** The forms forbid zooming in on a phone; whoever can't read small letters needs that. */
function zoomable() {
  const allow = () => {
    for (const meta of document.querySelectorAll('meta[name="viewport"][content*="maximum-scale"]'))
      meta.content = meta.content.replace(/,?\s*maximum-scale=[\d.]+/, "");
  };
  new MutationObserver(allow).observe(document.head, { childList: true });
}

/** The forms make a field when it comes into view. By keyboard one is past the end by then, and nothing that reads
 * aloud knows of it: so within a form everything counts as in view. Lists still grow as they are scrolled. */
function complete() {
  const Near = window.IntersectionObserver;
  window.IntersectionObserver = class extends Near {
    #far;

    constructor(callback, options) {
      super(callback, options);
      this.#far = new Near(callback, { ...options, rootMargin: FAR, scrollMargin: FAR });
    }

    observe(target) {
      if (target.closest(FORM)) this.#far.observe(target);
      else super.observe(target);
    }

    unobserve(target) {
      this.#far.unobserve(target);
      super.unobserve(target);
    }

    disconnect() {
      this.#far.disconnect();
      super.disconnect();
    }
  };
}

/** The forms follow the browser's language; here they are in Dutch, until someone chooses another. */
function inDutch() {
  try {
    if (!localStorage.getItem(PREFERENCES)) localStorage.setItem(PREFERENCES, JSON.stringify({ locale: "nl" }));
  } catch {
    // Without storage the browser's own language decides.
  }
}
