// Banners for closures come and go by the clock. Without this script they stand, with their times in words.

export function showNotices(root, now) {
  for (const notice of root.querySelectorAll("[data-notice]")) {
    const { start, end, review } = notice.dataset;
    notice.hidden = now < Number(start) || (end !== undefined && now >= Number(end));
    const passed = review !== undefined && now >= Number(review);
    notice.querySelectorAll("[data-until-review]").forEach((part) => { part.hidden = passed; });
    notice.querySelectorAll("[data-after-review]").forEach((part) => { part.hidden = !passed; });
  }
}
