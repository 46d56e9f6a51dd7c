"""Waiting in a real browser for what a service worker does in its own time."""

from __future__ import annotations

from playwright.sync_api import Page

UNTIL = """
async ([question, asked]) => {
  const questions = {
    installed: async (address) => navigator.serviceWorker.controller && (await caches.match(address)),
    keeps: async ({ url, words }) => (await (await caches.match(new URL(url, location)))?.text())?.includes(words),
    forgotten: async () => !(await caches.keys()).length && !(await navigator.serviceWorker.getRegistrations()).length,
  };
  for (let times = 0; times < 600; times += 1) {
    if (await questions[question](asked)) return true;
    await new Promise((done) => { setTimeout(done, 50); });
  }
  return false;
}
"""
"""Asks again until it is so; the policy of the site lets no test wait with a script of its own."""


def installed(page: Page) -> None:
    """Wait until the core is kept, and the page that was there first."""
    assert page.evaluate(UNTIL, ["installed", page.url])


def keeps(page: Page, url: str, words: str) -> None:
    """Wait until the page at `url` is kept with these words in it."""
    assert page.evaluate(UNTIL, ["keeps", {"url": url, "words": words}])


def forgotten(page: Page) -> None:
    """Wait until nothing is kept and no worker is left."""
    assert page.evaluate(UNTIL, ["forgotten", None])
