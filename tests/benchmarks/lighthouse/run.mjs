// Lighthouse, mobile, on each address it is given: one line of JSON per address on standard output.

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const chrome = await launch({ chromePath: process.env.CHROMIUM, chromeFlags: FLAGS });
try {
  for (const address of process.argv.slice(2)) {
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" });
    const scores = CATEGORIES.map((name) => Math.round(lhr.categories[name].score * 100));
    const short = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
      .map(({ id }) => id);
    const bytes = lhr.audits["total-byte-weight"].numericValue;
    const requests = lhr.audits["network-requests"].details.items.length;
    const paint = lhr.audits["first-contentful-paint"].numericValue;
    console.log(JSON.stringify({ address, scores, short, bytes, requests, paint }));
  }
} finally {
  await chrome.kill();
}
