// Says of facts that nobody checked for too long that this is so, from the day that the build shipped.

export function showOverdue(root, now) {
  for (const warning of root.querySelectorAll("[data-check-due]")) warning.hidden = !isDue(warning.dataset.checkDue, now);
}

export function isDue(date, now) {
  return now >= Date.parse(date) / 1000;
}
