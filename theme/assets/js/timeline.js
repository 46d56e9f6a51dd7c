// The intervals that the build ships. Nothing is worked out here: they are only looked up.

/** Intervals with absolute times, from {from, until: [[minutes, state, access, note], …]}. */
export function decode({ from, until }) {
  let start = from;
  return until.map(([minutes, state, access, note]) => {
    const interval = { start, end: from + minutes * 60, state, access, note };
    start = interval.end;
    return interval;
  });
}

/** The interval that holds at `now`; undefined before the first and after the last. */
export function at(intervals, now) {
  return intervals.find((interval) => interval.start <= now && now < interval.end);
}

/** The first interval after `now` in which people can come or call. */
export function nextOpening(intervals, now) {
  const after = intervals.filter((interval) => interval.start > now);
  const next = after.find((interval) => interval.state !== "closed");
  return next && next.state !== "unknown" ? next : undefined;
}
